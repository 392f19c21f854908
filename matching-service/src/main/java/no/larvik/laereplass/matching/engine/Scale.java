package no.larvik.laereplass.matching.engine;

/**
 * Days in steps, as fine as the days of a box allow. What lies outside is on the first or the last step: a later day is
 * never on an earlier step.
 *
 * @param from the first day of the first step
 * @param shift a step is so many days, as a power of two
 */
record Scale(int from, int shift) {

    static final Scale NONE = new Scale(0, 0);

    int step(int day) {
        return Math.clamp((long) day - from >> shift, 0, Layout.STEPS - 1);
    }

    boolean covers(int day) {
        var steps = (long) day - from >> shift;
        return steps >= 0 && steps < Layout.STEPS;
    }

    static Scale of(int first, int last) {
        var days = (long) last - first;
        return new Scale(first, Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(days / Layout.STEPS)));
    }
}
