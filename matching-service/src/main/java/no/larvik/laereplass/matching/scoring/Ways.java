package no.larvik.laereplass.matching.scoring;

/**
 * Ways looked up instead of worked out, by the bits of their squared chord: to the thousandth what {@link Formula#nearness} says of
 * {@link Sphere#kilometres}. A step is so narrow that nearness falls within it by one at the most: what is kept is its value at
 * the beginning of the step and from where on it is one less.
 */
final class Ways {

    /** A step is two to this of the numbers a float can be. */
    private static final int STEP = 16;

    private static final int WITHIN = (1 << STEP) - 1;

    /** Six metres; what is nearer is worked out. */
    private static final int FIRST = Float.floatToRawIntBits(0x1p-40f) >> STEP;

    /** No chord of a sphere is longer. */
    private static final int LAST = Float.floatToRawIntBits(4) >> STEP;

    private static final int REACHES = 256;

    /** Nearness in the high half; in the low the last place of the step where it holds. */
    private final int[] nearness = new int[LAST - FIRST + 1];

    private final float[] furthest = new float[REACHES];
    private final Formula formula;

    Ways(Formula formula) {
        this.formula = formula;
        for (int step = 0; step < nearness.length; step++) nearness[step] = falling(step + FIRST << STEP);
        for (int km = 0; km < REACHES; km++) furthest[km] = furthest(km);
    }

    /** 0 to 1000. */
    int nearness(float squaredChord) {
        var bits = Float.floatToRawIntBits(squaredChord);
        var step = (bits >> STEP) - FIRST;
        if (step < 0) return workedOut(bits);
        var known = nearness[step];
        return (known >> STEP) + ((known & WITHIN) - (bits & WITHIN) >> 31);
    }

    /** Whether {@link Sphere#kilometres} are more than so many. */
    boolean beyond(float squaredChord, int kilometres) {
        return kilometres < REACHES
                ? squaredChord > furthest[kilometres]
                : Sphere.kilometres(squaredChord) > kilometres;
    }

    private int falling(int first) {
        var value = workedOut(first);
        var holds = 0;
        var falls = WITHIN + 1;
        if (workedOut(first + WITHIN) == value) holds = WITHIN;
        else {
            while (falls - holds > 1) {
                var middle = holds + falls >>> 1;
                if (workedOut(first + middle) == value) holds = middle;
                else falls = middle;
            }
        }
        return value << STEP | holds;
    }

    private int workedOut(int bits) {
        return formula.nearness(Sphere.kilometres(Float.intBitsToFloat(bits)));
    }

    private static float furthest(int kilometres) {
        var chord = Sphere.longestSquaredChord(kilometres);
        while (chord > 0 && Sphere.kilometres(chord) > kilometres) chord = Math.nextDown(chord);
        return chord;
    }
}
