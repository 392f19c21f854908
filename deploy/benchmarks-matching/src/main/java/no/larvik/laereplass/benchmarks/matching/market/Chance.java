package no.larvik.laereplass.benchmarks.matching.market;

import java.util.random.RandomGenerator;

/** Draws in the words of the market. */
record Chance(RandomGenerator random) {

    /** Both ends are possible. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From {@code least} to {@code most} words; the same drawn twice makes them fewer. */
    int bits(Codes codes, int least, int most) {
        var bits = 0;
        for (int left = between(least, most); left > 0; left--) bits |= 1 << random.nextInt(codes.size());
        return bits;
    }
}
