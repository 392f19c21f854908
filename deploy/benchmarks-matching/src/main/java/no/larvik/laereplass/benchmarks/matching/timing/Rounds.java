package no.larvik.laereplass.benchmarks.matching.timing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Contenders take turns, so that what slows the machine down for a while slows all of them. */
public final class Rounds {

    private Rounds() {}

    /**
     * @param people how many there are to rank
     * @return the median over the rounds of CPU nanoseconds per person, by the contender's name
     */
    public static Map<String, Double> nanosPerPerson(List<? extends Contender> contenders, int people, int rounds) {
        var spent = new HashMap<String, List<Double>>();
        for (int round = 0; round < rounds; round++) {
            for (var contender : contenders) {
                var slice = people / contender.slices();
                var from = round % contender.slices() * slice;
                var clock = contender.clock();
                var before = clock.nanos();
                contender.rank(from, from + slice);
                var nanos = (double) (clock.nanos() - before) / slice;
                spent.computeIfAbsent(contender.name(), name -> new ArrayList<>())
                        .add(nanos);
            }
        }
        var medians = new HashMap<String, Double>();
        spent.forEach((name, values) -> medians.put(name, percentile(values, 50)));
        return medians;
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
