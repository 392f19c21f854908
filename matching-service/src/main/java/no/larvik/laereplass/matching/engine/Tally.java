package no.larvik.laereplass.matching.engine;

import no.larvik.laereplass.matching.scoring.Margin;

/** Counts, for 64 rows at once, how many of some planes each row is in: exact up to three, then four or more. */
final class Tally {

    private final int[] planes = new int[Long.SIZE];
    private int count;

    /** {@code i}: the rows that are in at least so many. */
    private final long[] atLeast = new long[5];

    /** @param codes one plane each, from {@code first}; those beyond {@code end} nobody has told */
    void of(long codes, int first, int end) {
        count = 0;
        for (var left = codes; left != 0; left &= left - 1) {
            var plane = first + Long.numberOfTrailingZeros(left);
            if (plane < end) planes[count++] = plane;
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    void count(long[] bits) {
        var ones = 0L;
        var twos = 0L;
        var fours = 0L;
        for (int i = 0; i < count; i++) {
            var plane = bits[planes[i]];
            var carry = ones & plane;
            ones ^= plane;
            fours |= twos & carry;
            twos ^= carry;
        }
        atLeast[0] = -1;
        atLeast[1] = ones | twos | fours;
        atLeast[2] = twos | fours;
        atLeast[3] = ones & twos | fours;
        atLeast[4] = fours;
    }

    /** After {@link #count}: more than four are not asked for. */
    long atLeast(int needed) {
        return atLeast[Math.min(needed, 4)];
    }

    /** After {@link #count}: rows that have enough of what they ask for themselves, where that is four at the most. */
    long enough(long[] bits, int counts, float missing) {
        return bits[counts + 1] & atLeast[Margin.needed(1, missing)]
                | bits[counts + 2] & atLeast[Margin.needed(2, missing)]
                | bits[counts + 3] & atLeast[Margin.needed(3, missing)]
                | bits[counts + 4] & atLeast[Margin.needed(4, missing)]
                | ~(bits[counts] | bits[counts + 1] | bits[counts + 2] | bits[counts + 3] | bits[counts + 4]);
    }

    /** Rows that are in all of the planes. @param codes how many that must be, told or not */
    long all(long[] bits, int codes) {
        var all = count == codes ? -1L : 0;
        for (int i = 0; i < count; i++) all &= bits[planes[i]];
        return all;
    }

    /** Rows that are in any of the planes. */
    long any(long[] bits) {
        var any = 0L;
        for (int i = 0; i < count; i++) any |= bits[planes[i]];
        return any;
    }
}
