package no.larvik.laereplass.matching.fairness;

import java.util.Arrays;

/**
 * How the lists share out attention among the openings.
 *
 * @param gini 0 when every opening is shown alike, towards 1 when a few fill every list; of the position-discounted
 *     exposure per opening
 * @param coverage share of the openings that stand in at least one list, 0 to 1
 */
public record Exposure(double gini, double coverage, int openings, int openingsInNoList) {

    /**
     * @param lists per person the openings, best first, as numbers from 0
     * @param openings how many there are
     * @param shown how many of each list are looked at; longer lists are cut
     */
    public static Exposure of(int[][] lists, int openings, int shown) {
        var exposure = sums(lists, openings, shown);
        var unseen = (int) Arrays.stream(exposure).filter(sum -> sum == 0).count();
        var covered = openings == 0 ? 0 : 1 - (double) unseen / openings;
        return new Exposure(gini(exposure), covered, openings, unseen);
    }

    /** @return per opening the sum of the worth of its places, in millionths */
    static long[] sums(int[][] lists, int openings, int shown) {
        var worth = Discount.upTo(shown);
        var sums = new long[openings];
        for (var list : lists) {
            for (int place = 0; place < Math.min(shown, list.length); place++) sums[list[place]] += worth[place];
        }
        return sums;
    }

    /** Of what is shared out, never negative. 0 when there is nothing to share. */
    public static double gini(long[] shares) {
        var sorted = shares.clone();
        Arrays.sort(sorted);
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += sorted[i];
            weighted += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
        }
        return sum == 0 ? 0 : weighted / (sorted.length * sum);
    }
}
