package no.larvik.laereplass.benchmarks.matching.timing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Contenders take turns, so that what slows the machine down for a while slows all of them; each is warmed up for as long
 * as the others, and works for as long in a round, so that nobody pays more for what begins cold.
 */
public final class Rounds {

    private static final long WARM_UP = 2_000_000_000;
    private static final long LEAST = 300_000_000;

    private Rounds() {}

    /**
     * @param people how many there are to rank
     * @return the median over the rounds of CPU nanoseconds per person, by the contender's name
     */
    public static Map<String, Double> nanosPerPerson(List<? extends Contender> contenders, int people, int rounds) {
        var spent = new HashMap<String, List<Double>>();
        for (var contender : contenders) nanosPerPerson(contender, people, 0, WARM_UP);
        for (int round = 0; round < rounds; round++) {
            for (var contender : contenders)
                spent.computeIfAbsent(contender.name(), name -> new ArrayList<>())
                        .add(nanosPerPerson(contender, people, round, LEAST));
        }
        var medians = new HashMap<String, Double>();
        spent.forEach((name, values) -> medians.put(name, percentile(values, 50)));
        return medians;
    }

    /** Slice after slice from that of the round on, until so many nanoseconds are spent. */
    private static double nanosPerPerson(Contender contender, int people, int round, long least) {
        var slice = people / contender.slices();
        var clock = contender.clock();
        var before = clock.nanos();
        var ranked = 0;
        for (int next = round; ranked == 0 || clock.nanos() - before < least; next++) {
            var from = next % contender.slices() * slice;
            contender.rank(from, from + slice);
            ranked += slice;
        }
        return (double) (clock.nanos() - before) / ranked;
    }

    /** A measured value: the smallest that is not below {@code percent} of all. */
    public static double percentile(List<Double> values, double percent) {
        return percentile(values.stream().mapToDouble(Double::doubleValue).toArray(), percent);
    }

    public static double percentile(double[] values, double percent) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100) - 1)];
    }
}
