package no.larvik.laereplass.matching.engine;

/** The trades a young person stands under, four numbers each: trade, value, first and last but one day of start. */
final class Wishes {

    static final int WIDTH = 4;
    static final int VALUE = 1;
    static final int FROM = 2;
    static final int UNTIL = 3;

    private static final int DATED = 1 << 16;
    private static final int RANK = 17;

    private Wishes() {}

    /** What a candidate's entry in the index tells at a glance: which wish it is, its value, and whether its days must be looked at. */
    static int glance(int[] wishes, int at) {
        var always = wishes[at + FROM] == Integer.MIN_VALUE && wishes[at + UNTIL] == Integer.MAX_VALUE;
        return at / WIDTH << RANK | wishes[at + VALUE] | (always ? 0 : DATED);
    }

    /** Which wish it is, from 0. */
    static int rank(int glance) {
        return glance >>> RANK;
    }

    /** Where in the wishes this one stands. */
    static int at(int glance) {
        return rank(glance) * WIDTH;
    }

    static int value(int glance) {
        return glance & (DATED - 1);
    }

    static boolean dated(int glance) {
        return (glance & DATED) != 0;
    }

    static boolean holdsOn(int[] wishes, int at, int day) {
        return wishes[at + FROM] <= day && day < wishes[at + UNTIL];
    }
}
