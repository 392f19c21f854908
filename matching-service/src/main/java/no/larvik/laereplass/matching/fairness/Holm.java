package no.larvik.laereplass.matching.fairness;

import java.util.stream.IntStream;

/**
 * Which of several findings to believe, so that among all of them a false one is rarer than {@code level}: Holm's step
 * down (Scandinavian Journal of Statistics 6, 1979, pages 65-70). Holds whether or not the findings depend on each other.
 */
final class Holm {

    private Holm() {}

    /** @param probabilities of each finding by chance alone @return per finding, whether to believe it */
    static boolean[] believed(double[] probabilities, double level) {
        var order = IntStream.range(0, probabilities.length)
                .boxed()
                .sorted((a, b) -> Double.compare(probabilities[a], probabilities[b]))
                .toList();
        var believed = new boolean[probabilities.length];
        for (int step = 0; step < order.size(); step++) {
            if (probabilities[order.get(step)] > level / (order.size() - step)) break;
            believed[order.get(step)] = true;
        }
        return believed;
    }
}
