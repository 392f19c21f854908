package no.larvik.laereplass.matching.engine;

import no.larvik.laereplass.matching.scoring.Formula;

/** What somebody must score to come into the list of each of the other side, and what one must be worth at least for that. */
final class Bars {

    /** Limits are kept for steps of so many hundredths, as a power of two. */
    private static final int STEP = 8;

    /** Hundredths below the best there could be. */
    private static final int HARD = 400;

    private static final int EASY = 1000;

    private final int[] limits = new int[1 + (Formula.BEST >> STEP)];
    private short[] bars = new short[0];

    /** @param bars by number of the other; whoever scores less would not come in */
    void of(short[] bars) {
        this.bars = bars;
    }

    int bar(int other) {
        return bars[other];
    }

    /** For a new search: whoever is worth less than the limit cannot reach a bar of this step. */
    void measure(Asks asks) {
        for (int step = 0; step < limits.length; step++) limits[step] = asks.needed(step << STEP);
    }

    /** See {@link Asks#worth}. */
    int limit(int other) {
        return limits[bars[other] >> STEP];
    }

    /**
     * Of these in a box, a bit each, who might score as much as their bar: asked in three goes, those whose bar is hardly to be
     * reached from there, those a little below, and the others.
     */
    long within(Asks asks, Box box, long rows) {
        var best = asks.best();
        var hard = 0L;
        var easy = 0L;
        var lowest = Formula.BEST;
        var reached = 0L;
        for (var left = rows; left != 0; left &= left - 1) {
            var bar = bars[Entities.high(box.entries[Long.numberOfTrailingZeros(left)])];
            var row = left & -left;
            var lacking = best - bar;
            reached |= row & ~(long) (lacking >> 31);
            hard |= row & lacking - HARD >> 31;
            easy |= row & EASY - lacking >> 31;
            lowest = Math.min(lowest, bar);
        }
        var within = 0L;
        hard &= reached;
        var others = reached & ~hard & ~easy;
        if (hard != 0) within = hard & asks.enough(best - HARD);
        if (others != 0) within |= others & asks.enough(best - EASY);
        if (easy != 0) within |= easy & asks.enough(lowest);
        return within;
    }
}
