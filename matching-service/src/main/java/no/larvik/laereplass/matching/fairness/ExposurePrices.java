package no.larvik.laereplass.matching.fairness;

/**
 * Re-ranks lists so that the same few openings do not fill every one of them. Every opening has a price, in hundredths
 * of a point, that rises while it is shown more than its seats' share and falls while it is shown less; a list is
 * ordered by score minus price. Where the prices would take too much of a list's own quality, that list feels a half of
 * them, a quarter, an eighth, or none.
 *
 * <p>The scores stay what they are: only the order changes. The same lists always give the same answer.
 */
public final class ExposurePrices {

    private static final int ROUNDS = 24;
    private static final double FIRST_STEP = 400;
    private static final double COOLING = 0.92;
    private static final double HIGHEST = 5_000;
    private static final double[] SHARES = {1, 0.5, 0.25, 0.125, 0};

    private final double meanQuality;
    private final double lowestQuality;

    /**
     * @param meanQuality what the lists keep on average of their own score (nDCG), 0 to 1
     * @param lowestQuality what each of them keeps at least, 0 to 1
     */
    public ExposurePrices(double meanQuality, double lowestQuality) {
        if (!(lowestQuality >= 0 && lowestQuality <= meanQuality && meanQuality <= 1))
            throw new IllegalArgumentException("qualities go from 0 to 1, the lowest first");
        this.meanQuality = meanQuality;
        this.lowestQuality = lowestQuality;
    }

    /** 98 % on average, and nobody below 95 %. */
    public static ExposurePrices standard() {
        return new ExposurePrices(0.98, 0.95);
    }

    /**
     * @param lists per person the openings, best first, as numbers from 0; longer than {@code shown} where there is more
     *     to choose from
     * @param scores beside them, in hundredths of a point
     * @param seats of each opening
     * @param shown how many of a list are looked at
     * @return per person all openings of the list in their new order; the first {@code shown} are to be looked at. The
     *     lists as they came when no order shares attention more evenly within the qualities asked for
     */
    public int[][] rerank(int[][] lists, int[][] scores, int[] seats, int shown) {
        var packed = new PackedLists(lists, scores, shown);
        var exposure = packed.exposure(seats.length);
        var lowestGini = Exposure.gini(perSeat(exposure, seats));
        var best = packed.order();
        var prices = new double[seats.length];
        var step = FIRST_STEP;
        for (int round = 0; round < ROUNDS; round++) {
            raise(prices, exposure, seats, step);
            var quality = packed.sort(prices, SHARES, lowestQuality);
            exposure = packed.exposure(seats.length);
            var gini = Exposure.gini(perSeat(exposure, seats));
            if (quality >= meanQuality && gini < lowestGini) {
                lowestGini = gini;
                best = packed.order();
            }
            step *= COOLING;
        }
        return packed.unpack(best);
    }

    private static long[] perSeat(long[] exposure, int[] seats) {
        var each = new long[exposure.length];
        for (int opening = 0; opening < each.length; opening++)
            each[opening] = exposure[opening] / Math.max(1, seats[opening]);
        return each;
    }

    /** By the logarithm of how many times its share an opening is shown: twice too much and half too little weigh alike. */
    private static void raise(double[] prices, long[] exposure, int[] seats, double step) {
        double shownInAll = 0;
        long seatsInAll = 0;
        for (int opening = 0; opening < seats.length; opening++) {
            shownInAll += exposure[opening];
            seatsInAll += Math.max(1, seats[opening]);
        }
        if (shownInAll == 0) return;
        for (int opening = 0; opening < seats.length; opening++) {
            var share = shownInAll * Math.max(1, seats[opening]) / seatsInAll;
            var times = (exposure[opening] + 0.1 * share) / (1.1 * share);
            prices[opening] = Math.clamp(prices[opening] + step * Math.log(times), 0, HIGHEST);
        }
    }
}
