package no.larvik.laereplass.benchmarks.matching.market;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws an index as often as its weight says. */
final class Cumulative {

    private final double[] upTo;

    private Cumulative(double[] upTo) {
        this.upTo = upTo;
    }

    static Cumulative of(double... weights) {
        var upTo = weights.clone();
        Arrays.parallelPrefix(upTo, Double::sum);
        return new Cumulative(upTo);
    }

    /** The first is drawn most; the weight of the n-th is 1/n. */
    static Cumulative zipf(int size) {
        var weights = new double[size];
        for (int rank = 0; rank < size; rank++) weights[rank] = 1.0 / (rank + 1);
        return of(weights);
    }

    int draw(RandomGenerator random) {
        var found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found + 1);
    }
}
