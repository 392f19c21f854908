package no.larvik.laereplass.matching.suggestions;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.larvik.laereplass.matching.scoring.APair;
import no.larvik.laereplass.matching.scoring.Approval;
import no.larvik.laereplass.matching.scoring.LanguageLevel;

/** Does to a pair what a change says, from its words alone. */
final class Bend {

    private static final Set<String> ONLY_SAID = Set.of("daysEarlier", "daysLater", "distanceKm", "rank");

    private Bend() {}

    static APair by(APair pair, Map<String, ?> needs) {
        var bent = copy(pair);
        needs.forEach((what, value) -> {
            if (!ONLY_SAID.contains(what)) one(bent, what, value, needs);
        });
        return bent;
    }

    private static void one(APair pair, String what, Object value, Map<String, ?> needs) {
        switch (what) {
            case "reachKm" -> pair.reachKm = (int) value;
            case "furtherKm" -> pair.reachKm += needs.containsKey("reachKm") ? 0 : (int) value;
            case "availableFrom", "availableBy" -> pair.availableFrom = day(value);
            case "licences" -> pair.licences = plus(pair.licences, value);
            case "kinds" -> pair.kinds = plus(pair.kinds, value);
            case "neighbourTrades" -> pair.neighbourTrades = true;
            case "trade" -> pair.trades = dearest((String) value, pair.trades);
            case "skills" -> pair.skills = plus(pair.skills, value);
            case "languageLevel" -> pair.languageHeld = LanguageLevel.valueOf((String) value);
            case "minimumAge" -> pair.adultFrom = null;
            case "startFrom" -> pair.startFrom = day(value);
            case "startTo" -> pair.startTo = day(value);
            case "withoutLicences" -> pair.licencesAsked = minus(pair.licencesAsked, value);
            case "supports" -> pair.adapts = plus(pair.adapts, value);
            case "surroundings" -> pair.surroundings = plus(pair.surroundings, value);
            case "kind" -> pair.kind = (String) value;
            case "trades" -> pair.approvals = approved(pair, value);
            case "seats" -> pair.freeSeats++;
            default -> throw new AssertionError("nobody can do " + what);
        }
    }

    static APair copy(APair pair) {
        var copy = new APair();
        try {
            for (var field : APair.class.getFields()) {
                if (!Modifier.isStatic(field.getModifiers())) field.set(copy, field.get(pair));
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
        return copy;
    }

    private static LocalDate day(Object value) {
        return LocalDate.parse((String) value);
    }

    private static List<String> codes(Object value) {
        return ((Collection<?>) value).stream().map(String::valueOf).toList();
    }

    private static Set<String> plus(Set<String> held, Object more) {
        var all = new TreeSet<>(held);
        all.addAll(codes(more));
        return all;
    }

    private static Set<String> minus(Set<String> held, Object less) {
        var rest = new TreeSet<>(held);
        rest.removeAll(codes(less));
        return rest;
    }

    private static List<String> dearest(String trade, List<String> trades) {
        var all = new LinkedHashSet<String>();
        all.add(trade);
        all.addAll(trades);
        return new ArrayList<>(all);
    }

    private static List<Approval> approved(APair pair, Object trades) {
        if (!codes(trades).contains(pair.trade)) return pair.approvals;
        var all = new ArrayList<>(pair.approvals);
        all.add(new Approval(pair.trade, Set.of(pair.kind), null));
        return all;
    }
}
