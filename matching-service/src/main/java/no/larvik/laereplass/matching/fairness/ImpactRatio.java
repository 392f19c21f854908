package no.larvik.laereplass.matching.fairness;

/**
 * The rate of a group divided by the rate of everybody else, with a 95 % interval: the logarithm of a ratio of two rates
 * is nearly normal (Katz, Baptista, Azen and Pike, Biometrics 34, 1978, pages 469-474); half a person is added to every
 * count, so that the interval exists where nobody or everybody has a place (Walter, Biometrika 62, 1975, pages 371-374).
 *
 * @param ratio of the rates as counted; 1 is the same rate
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
public record ImpactRatio(double ratio, double low, double high) {

    /** Selection below four fifths of the others' is looked at (Uniform Guidelines on Employee Selection, 1978). */
    public static final double FOUR_FIFTHS = 0.8;

    private static final double NORMAL_95 = 1.959964;

    /** @throws IllegalArgumentException when there is nobody in one of the two, or no placed person among the others */
    public static ImpactRatio of(Count group, Count others) {
        if (group.people() == 0 || others.placed() == 0)
            throw new IllegalArgumentException("no ratio of " + group + " and " + others);
        var centre = Math.log(rate(group) / rate(others));
        var width = NORMAL_95 * Math.sqrt(variance(group) + variance(others));
        return new ImpactRatio(group.rate() / others.rate(), Math.exp(centre - width), Math.exp(centre + width));
    }

    private static double rate(Count count) {
        return (count.placed() + 0.5) / (count.people() + 0.5);
    }

    private static double variance(Count count) {
        return 1 / (count.placed() + 0.5) - 1 / (count.people() + 0.5);
    }
}
