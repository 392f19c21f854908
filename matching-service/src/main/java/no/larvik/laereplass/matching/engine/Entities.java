package no.larvik.laereplass.matching.engine;

import java.util.Arrays;
import no.larvik.laereplass.matching.scoring.Cell;
import no.larvik.laereplass.matching.scoring.Sphere;
import org.jspecify.annotations.Nullable;

/**
 * One side of the market in plain arrays: 64 bytes an entity in one row, so that judging a pair touches one line of
 * cache on each side, and its place on the map. Numbers are dense and given by the caller.
 */
final class Entities {

    static final int WIDTH = 8;

    /** In a row: the unit vector and one number more. */
    private static final int XY = 0;

    static final int Z_AND_REACH = 1;

    /** In a row: two days. A seeker's availability and eighteenth birthday; a place's first and last start. */
    static final int DAYS = 2;

    static final int LICENCES = 3;
    static final int SKILLS = 4;
    static final int SUPPORTS = 5;
    static final int SURROUNDINGS = 6;

    /** In a row: square of the travel-time table, kinds, language, age. */
    static final int SMALL = 7;

    long[] rows = new long[0];
    float[] lat = new float[0];
    float[] lon = new float[0];

    @Nullable
    String[] names = new String[0];

    private boolean named;

    /** Degrees in, radians kept: right to half a metre. */
    void place(int id, Cell cell, int reach) {
        room(id);
        var at = Sphere.of(cell);
        lat[id] = (float) StrictMath.toRadians(cell.lat());
        lon[id] = (float) StrictMath.toRadians(cell.lon());
        rows[id * WIDTH + XY] = pair(Float.floatToRawIntBits(at.x()), Float.floatToRawIntBits(at.y()));
        rows[id * WIDTH + Z_AND_REACH] = pair(Float.floatToRawIntBits(at.z()), reach);
    }

    void set(int id, int field, long value) {
        rows[id * WIDTH + field] = value;
    }

    int reach(int id) {
        return (int) rows[id * WIDTH + Z_AND_REACH];
    }

    /** Lists of equal scores go by name where there are names, else by number. */
    void name(int id, String name) {
        room(id);
        names[id] = name;
        named = true;
    }

    boolean before(int one, int other) {
        if (!named) return one < other;
        var first = names[one];
        var second = names[other];
        return first != null && second != null ? first.compareTo(second) < 0 : one < other;
    }

    static long pair(int high, int low) {
        return (long) high << 32 | low & 0xFFFF_FFFFL;
    }

    static int high(long pair) {
        return (int) (pair >> 32);
    }

    static int low(long pair) {
        return (int) pair;
    }

    static float squaredChord(long[] a, int i, long[] b, int j) {
        return Sphere.squaredChord(x(a, i), y(a, i), z(a, i), x(b, j), y(b, j), z(b, j));
    }

    private static float x(long[] rows, int base) {
        return Float.intBitsToFloat(high(rows[base + XY]));
    }

    private static float y(long[] rows, int base) {
        return Float.intBitsToFloat(low(rows[base + XY]));
    }

    private static float z(long[] rows, int base) {
        return Float.intBitsToFloat(high(rows[base + Z_AND_REACH]));
    }

    private void room(int id) {
        if (id < lat.length) return;
        var length = Math.max(id + 1, Math.max(64, lat.length * 3 / 2));
        rows = Arrays.copyOf(rows, length * WIDTH);
        lat = Arrays.copyOf(lat, length);
        lon = Arrays.copyOf(lon, length);
        names = Arrays.copyOf(names, length);
    }
}
