package no.larvik.laereplass.matching.suggestions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which changes are worth counting: at most three, each one including the one before. */
final class Steps {

    private static final int MOST = 3;

    private Steps() {}

    /**
     * @param extras how much more each would need, above 0
     * @param bounds what people think in, rising; a bound counts when something new lies below it, and shrinks to that
     */
    static List<Integer> within(Collection<Integer> extras, int... bounds) {
        var steps = new ArrayList<Integer>();
        for (var bound : bounds) {
            var furthest = extras.stream()
                    .filter(extra -> extra > 0 && extra <= bound)
                    .mapToInt(Integer::intValue)
                    .max();
            if (furthest.isEmpty()) continue;
            if (!steps.isEmpty() && steps.getLast() == furthest.getAsInt()) continue;
            steps.add(furthest.getAsInt());
            if (steps.size() == MOST) break;
        }
        return steps;
    }

    /** The set that most need, then together with what most need besides, and so on. */
    static List<Set<String>> together(Collection<Set<String>> needed) {
        var counts = new HashMap<Set<String>, Integer>();
        for (var each : needed) if (!each.isEmpty()) counts.merge(new TreeSet<>(each), 1, Integer::sum);
        var steps = new ArrayList<Set<String>>();
        var all = new TreeSet<String>();
        counts.entrySet().stream()
                .sorted(Steps::mostFirst)
                .map(Map.Entry::getKey)
                .forEach(next -> {
                    if (steps.size() == MOST || !all.addAll(next)) return;
                    steps.add(new TreeSet<>(all));
                });
        return steps;
    }

    private static int mostFirst(Map.Entry<Set<String>, Integer> one, Map.Entry<Set<String>, Integer> other) {
        var byCount = Integer.compare(other.getValue(), one.getValue());
        return byCount != 0
                ? byCount
                : one.getKey().toString().compareTo(other.getKey().toString());
    }
}
