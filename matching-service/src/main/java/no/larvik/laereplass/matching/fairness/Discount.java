package no.larvik.laereplass.matching.fairness;

/**
 * How much the place on a list is worth: 1 for the first, 1 / log2(1 + rank) further down, as in discounted cumulative
 * gain (Järvelin and Kekäläinen 2002). Kept in whole millionths, so that a sum does not depend on the order of adding.
 */
final class Discount {

    static final int UNIT = 1_000_000;

    private Discount() {}

    /** @return the worth of each of the first {@code depth} places, in millionths */
    static long[] upTo(int depth) {
        var worth = new long[depth];
        for (int place = 0; place < depth; place++) {
            worth[place] = Math.round(UNIT * Math.log(2) / Math.log(place + 2.0));
        }
        return worth;
    }
}
