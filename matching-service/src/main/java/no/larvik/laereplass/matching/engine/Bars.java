package no.larvik.laereplass.matching.engine;

import no.larvik.laereplass.matching.scoring.Formula;

/** What somebody must score to come into the list of each of the other side, and how near one must be for that. */
final class Bars {

    /** Limits are kept for steps of so many hundredths, as a power of two. */
    private static final int STEP = 8;

    private final int[] limits = new int[1 + (Formula.BEST >> STEP)];
    private short[] bars = new short[0];

    /** @param bars by number of the other; whoever scores less would not come in */
    void of(short[] bars) {
        this.bars = bars;
    }

    int bar(int other) {
        return bars[other];
    }

    /** For a new search: whoever is beyond the limit cannot reach a bar of this step. */
    void measure(Bound bound) {
        for (int step = 0; step < limits.length; step++)
            limits[step] = Float.floatToRawIntBits(bound.nearEnough(step << STEP));
    }

    /** Bits of a squared chord. */
    int limit(int other) {
        return limits[bars[other] >> STEP];
    }
}
