package no.larvik.laereplass.matching.engine;

/**
 * Days in steps, as fine as the days of a box allow. What lies outside is on the first or the last step: a later day is
 * never on an earlier step. A scale is one number, so that it lies where it is used: the first day of the first step, and how many
 * days a step is, as a power of two.
 */
final class Scale {

    /** Every step a day, from the first day of all. */
    static final long NONE = Entities.pair(0, 0);

    private Scale() {}

    static int step(long scale, int day) {
        return Math.clamp(steps(scale, day), 0, Layout.STEPS - 1);
    }

    static boolean covers(long scale, int day) {
        var steps = steps(scale, day);
        return steps >= 0 && steps < Layout.STEPS;
    }

    static long of(int first, int last) {
        var days = (long) last - first;
        return Entities.pair(first, Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(days / Layout.STEPS)));
    }

    private static long steps(long scale, int day) {
        return (long) day - Entities.high(scale) >> Entities.low(scale);
    }
}
