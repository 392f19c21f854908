package no.larvik.laereplass.candidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What can be wished for. Wishes may be unfinished: only publishing asks for a trade and a kind. */
final class WishesRules {

    static final int MOST_TRADES = 5;
    static final int NEAREST_KM = 5;
    static final int FARTHEST_KM = 200;
    static final int LONGEST_PRESENTATION = 600;

    private static final Pattern NATIONAL_ID = Pattern.compile("(?<!\\d)\\d{6} ?\\d{5}(?!\\d)");

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
        var presentation = wishes.presentation();
        if (presentation != null) checkPresentation(presentation, faults);
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

    private static void checkPresentation(String text, List<Fault> faults) {
        if (text.codePointCount(0, text.length()) > LONGEST_PRESENTATION)
            faults.add(new Fault("presentation", Rule.TOO_LONG, Map.of("max", LONGEST_PRESENTATION)));
        if (NATIONAL_ID.matcher(text).find()) faults.add(Fault.at("presentation", Rule.LOOKS_LIKE_NATIONAL_ID));
    }
}
