package no.larvik.laereplass.matching.engine;

import java.util.Arrays;
import no.larvik.laereplass.matching.scoring.Cell;
import no.larvik.laereplass.matching.scoring.Sphere;
import org.jspecify.annotations.Nullable;

/**
 * One side of the market in plain arrays, eight numbers an entity: four that say who comes into question, and four more
 * for the score of those who do. Numbers of entities are dense and given by the caller.
 */
final class Entities {

    static final int WIDTH = 8;

    /** This sign and all above are one in {@link #beginning}. */
    private static final int WIDE = 255;

    /** Numbers in either half of a row. */
    static final int HALF = 4;

    /** The unit vector. */
    private static final int XY = 0;

    /** Its third coordinate, and kinds, language and age; see {@link PairScore}. */
    static final int Z_AND_CODES = 1;

    /** Two ints: a seeker's availability or a place's last day of start; kilometres of reach. */
    static final int DAY_AND_REACH = 2;

    static final int LICENCES = 3;

    /** In the second half of a row. */
    static final int SKILLS = 0;

    /** In the second half. */
    static final int SUPPORTS = 1;

    /** In the second half. */
    static final int SURROUNDINGS = 2;

    /** In the second half, two ints: a seeker's eighteenth birthday or a place's first day; square of the travel-time table. */
    static final int DAY_AND_SQUARE = 3;

    /** What entities are parted by: the unit vector, their first day, the kind of a place, or nothing but their number. */
    static final int X = 0;

    static final int Y = 1;
    static final int Z = 2;
    static final int DAY = 3;
    static final int KIND = 4;
    static final int NUMBER = 5;

    long[] rows = new long[0];

    final boolean seeking;

    /** What a day of waiting is worth, as a way on the unit sphere. */
    double dayLength;

    /** Wide enough for every word told so far. */
    Layout layout = Layout.narrow();

    @Nullable
    String[] names = new String[0];

    /** The beginning of each name as a number, in the order of names: two that differ need not be looked up. */
    private long[] beginnings = new long[0];

    private boolean named;

    /** @param seeking whether these are the seekers */
    Entities(boolean seeking) {
        this.seeking = seeking;
    }

    /** @param codes see {@link PairScore#seeker} and {@link PairScore#place} */
    void place(int id, Cell cell, int codes) {
        room(id);
        var at = Sphere.of(cell);
        rows[id * WIDTH + XY] = pair(Float.floatToRawIntBits(at.x()), Float.floatToRawIntBits(at.y()));
        rows[id * WIDTH + Z_AND_CODES] = pair(Float.floatToRawIntBits(at.z()), codes);
    }

    /** What is looked at first. */
    void setFirst(int id, int day, int reach, long licences) {
        rows[id * WIDTH + DAY_AND_REACH] = pair(day, reach);
        rows[id * WIDTH + LICENCES] = licences;
    }

    /** What a score needs besides. */
    void setMore(int id, long skills, long supports, long surroundings, int day, int square) {
        var more = id * WIDTH + HALF;
        rows[more + SKILLS] = skills;
        rows[more + SUPPORTS] = supports;
        rows[more + SURROUNDINGS] = surroundings;
        rows[more + DAY_AND_SQUARE] = pair(day, square);
        layout = layout.with(kinds(rows, id * WIDTH), rows[id * WIDTH + LICENCES], skills, supports, surroundings);
    }

    /** One bit each. */
    long kinds(long[] rows, int base) {
        return seeking ? PairScore.kinds(rows, base) : 1L << PairScore.kind(rows, base);
    }

    /** 0 to 4, or -1. */
    int language(long[] rows, int base) {
        return seeking ? PairScore.heldLanguage(rows, base) : PairScore.askedLanguage(rows, base);
    }

    /** A seeker's availability, a place's first day of start. */
    int firstDay(long[] rows, int base) {
        return seeking ? PairScore.available(rows, base) : PairScore.startFrom(rows, base + HALF);
    }

    int firstDay(int id) {
        return firstDay(rows, id * WIDTH);
    }

    /** A place's last day of start. */
    int lastDay(long[] rows, int base) {
        return seeking ? PairScore.NO_LAST_START : PairScore.lastStart(rows, base);
    }

    int reach(int id) {
        return (int) rows[id * WIDTH + DAY_AND_REACH];
    }

    /** Lists of equal scores go by name where there are names, else by number. */
    void name(int id, String name) {
        room(id);
        names[id] = name;
        beginnings[id] = beginning(name);
        named = true;
    }

    boolean areNamed() {
        return named;
    }

    boolean before(int one, int other) {
        if (!named) return one < other;
        if (beginnings[one] != beginnings[other]) return Long.compareUnsigned(beginnings[one], beginnings[other]) < 0;
        var first = names[one];
        var second = names[other];
        return first != null && second != null ? first.compareTo(second) < 0 : one < other;
    }

    /**
     * The first eight signs, a byte each: of two that differ, the lower is that of the name {@link String} puts first. A sign that
     * needs more than a byte ends it.
     */
    private static long beginning(String name) {
        var signs = 0L;
        var known = true;
        for (int at = 0; at < Long.BYTES; at++) {
            var sign = known && at < name.length() ? Math.min(name.charAt(at), WIDE) : 0;
            known &= sign < WIDE;
            signs = signs << Byte.SIZE | sign;
        }
        return signs;
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

    /** @param axis {@link #X} to {@link #KIND}, the last of places only */
    double at(int id, int axis) {
        var base = id * WIDTH;
        return switch (axis) {
            case X -> x(rows, base);
            case Y -> y(rows, base);
            case Z -> z(rows, base);
            case DAY -> firstDay(id);
            case KIND -> PairScore.kind(rows, base);
            default -> id;
        };
    }

    static float x(long[] rows, int base) {
        return Float.intBitsToFloat(high(rows[base + XY]));
    }

    static float y(long[] rows, int base) {
        return Float.intBitsToFloat(low(rows[base + XY]));
    }

    static float z(long[] rows, int base) {
        return Float.intBitsToFloat(high(rows[base + Z_AND_CODES]));
    }

    private void room(int id) {
        if (id < names.length) return;
        var length = Math.max(id + 1, Math.max(64, names.length * 3 / 2));
        rows = Arrays.copyOf(rows, length * WIDTH);
        names = Arrays.copyOf(names, length);
        beginnings = Arrays.copyOf(beginnings, length);
    }
}
