package no.larvik.laereplass.matching.formidling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import no.larvik.laereplass.matching.MatchingProblem.BadField;

/** What is wrong with days somebody wants to enter, each with where it stands. */
final class DayFaults {

    private static final int SHORTEST_SOURCE = 3;
    private static final int LONGEST_SOURCE = 200;

    private DayFaults() {}

    static List<BadField> in(List<Dated> days, int year, LocalDate today) {
        var faults = new ArrayList<BadField>();
        var seen = EnumSet.noneOf(Milestone.class);
        for (int at = 0; at < days.size(); at++) {
            var one = days.get(at);
            if (!seen.add(one.milestone())) faults.add(fault(at, "milestone", "twice"));
            if (one.day().getYear() != year) faults.add(fault(at, "day", "other-year"));
            var source = one.source().strip().length();
            if (source < SHORTEST_SOURCE || source > LONGEST_SOURCE) faults.add(fault(at, "source", "day-source"));
            if (one.sourceDate().isAfter(today)) faults.add(fault(at, "sourceDate", "in-the-future"));
        }
        endsBeforeItBegins(days, faults);
        return faults;
    }

    private static void endsBeforeItBegins(List<Dated> days, List<BadField> faults) {
        var begin = day(days, Milestone.PLACING_BEGINS);
        var end = day(days, Milestone.PLACING_ENDS);
        if (begin < 0
                || end < 0
                || !days.get(end).day().isBefore(days.get(begin).day())) return;
        faults.add(fault(end, "day", "ends-before-it-begins"));
    }

    private static int day(List<Dated> days, Milestone milestone) {
        for (int at = 0; at < days.size(); at++) if (days.get(at).milestone() == milestone) return at;
        return -1;
    }

    private static BadField fault(int at, String field, String code) {
        return new BadField("/days/" + at + "/" + field, code);
    }
}
