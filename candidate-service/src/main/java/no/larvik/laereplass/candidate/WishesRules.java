package no.larvik.laereplass.candidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What can be wished for. Wishes may be unfinished: only publishing asks for a trade and a kind. */
final class WishesRules {

    static final int MOST_TRADES = 5;
    static final int NEAREST_KM = 5;
    static final int FARTHEST_KM = 200;
    static final int LONGEST_PRESENTATION = 600;
    static final int LONGEST_WORDS = 300;

    private final Trades trades;

    WishesRules(Trades trades) {
        this.trades = trades;
    }

    List<Fault> faultsIn(Wishes wishes, LocalDate today) {
        var faults = new ArrayList<Fault>();
        checkTrades(wishes.trades(), faults);
        if (wishes.reachKm() < NEAREST_KM || wishes.reachKm() > FARTHEST_KM)
            faults.add(new Fault("reachKm", Rule.OUT_OF_RANGE, Map.of("min", NEAREST_KM, "max", FARTHEST_KM)));
        var earliest = today.minusYears(1);
        var latest = today.plusYears(3);
        if (wishes.availableFrom().isBefore(earliest) || wishes.availableFrom().isAfter(latest))
            faults.add(new Fault("availableFrom", Rule.DATE_OUT_OF_RANGE, Map.of("from", earliest, "to", latest)));
        OwnWords.check("presentation", wishes.presentation(), LONGEST_PRESENTATION, faults);
        var background = wishes.background();
        OwnWords.check("experienceWords", background.experienceWords(), LONGEST_WORDS, faults);
        OwnWords.check("supportWords", background.supportWords(), LONGEST_WORDS, faults);
        checkLanguages(background.languages(), faults);
        return faults;
    }

    private void checkTrades(List<String> slugs, List<Fault> faults) {
        if (slugs.size() > MOST_TRADES) faults.add(new Fault("trades", Rule.TOO_MANY, Map.of("max", MOST_TRADES)));
        var seen = new HashSet<String>();
        for (int i = 0; i < Math.min(slugs.size(), MOST_TRADES); i++) {
            if (!trades.knows(slugs.get(i))) faults.add(Fault.at("trades/" + i, Rule.UNKNOWN_TRADE));
            else if (!seen.add(slugs.get(i))) faults.add(Fault.at("trades/" + i, Rule.CHOSEN_TWICE));
        }
    }

    private static void checkLanguages(List<LanguageSkill> languages, List<Fault> faults) {
        var seen = new HashSet<ForeignLanguage>();
        for (int i = 0; i < languages.size(); i++)
            if (!seen.add(languages.get(i).language())) faults.add(Fault.at("languages/" + i, Rule.CHOSEN_TWICE));
    }
}
