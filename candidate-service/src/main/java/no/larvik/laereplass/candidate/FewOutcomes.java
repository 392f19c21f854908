package no.larvik.laereplass.candidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What came of contracts, without what fewer than five people stand behind. Every outcome there is stands there, so that
 * none that is missing tells of nobody. What is withheld is always two outcomes or more, with five contracts or more
 * together: each of them can then be any number from 0 to 4. One that must be withheld too is chosen by its place.
 *
 * @param contracts null when fewer than five
 * @param outcomes null where withheld
 */
record FewOutcomes(@Nullable Integer contracts, Map<String, @Nullable Integer> outcomes) {

    static final int SMALLEST_SHOWN = 5;

    /** The contract runs: whoever it is has a place. */
    static final String UNDER_WAY = "UNDER_WAY";

    /** Certificates, and what matching says of the others. */
    static final List<String> ALL = List.of(
            "FAGBREV",
            "SVENNEBREV",
            "KOMPETANSEBEVIS",
            "PRAKSISBREV",
            "PRAKSIS_FULLFORT",
            "HIGHER_EDUCATION",
            "ENDED",
            UNDER_WAY);

    /** @param counted contracts by outcome; each of another young person */
    static FewOutcomes of(Map<String, Integer> counted) {
        var names = new TreeSet<>(counted.keySet());
        ALL.forEach(names::remove);
        var every = new ArrayList<>(ALL);
        every.addAll(names); // one we were not written for is not lost from the sum
        var total = counted.values().stream().mapToInt(Integer::intValue).sum();
        var hidden = hidden(counted, every, total);
        var outcomes = new LinkedHashMap<String, @Nullable Integer>();
        for (var outcome : every)
            outcomes.put(outcome, hidden.contains(outcome) ? null : counted.getOrDefault(outcome, 0));
        return new FewOutcomes(total < SMALLEST_SHOWN ? null : (Integer) total, outcomes);
    }

    private static Set<String> hidden(Map<String, Integer> counted, List<String> every, int total) {
        if (total < SMALLEST_SHOWN) return Set.copyOf(every);
        var hidden = new TreeSet<String>();
        for (var outcome : every) if (counted.getOrDefault(outcome, 0) < SMALLEST_SHOWN) hidden.add(outcome);
        for (var outcome : every.reversed()) {
            if (hidden.isEmpty() || hidden.size() > 1 && sum(counted, hidden) >= SMALLEST_SHOWN) break;
            hidden.add(outcome);
        }
        return hidden;
    }

    private static int sum(Map<String, Integer> counted, Set<String> outcomes) {
        return outcomes.stream()
                .mapToInt(outcome -> counted.getOrDefault(outcome, 0))
                .sum();
    }
}
