package no.larvik.laereplass.benchmarks.matching.opponents;

import no.larvik.laereplass.matching.scoring.Sphere;

/** Two of a point's three floats in one number. */
final class PackedPoint {

    private PackedPoint() {}

    static long of(Sphere point) {
        return (long) Float.floatToRawIntBits(point.x()) << 32 | Float.floatToRawIntBits(point.y()) & 0xffffffffL;
    }

    static float x(long packed) {
        return Float.intBitsToFloat((int) (packed >> 32));
    }

    static float y(long packed) {
        return Float.intBitsToFloat((int) packed);
    }
}
