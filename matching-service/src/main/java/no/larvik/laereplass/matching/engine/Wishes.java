package no.larvik.laereplass.matching.engine;

/** The trades a young person stands under, four numbers each: trade, value, first and last but one day of start. */
final class Wishes {

    static final int WIDTH = 4;
    static final int VALUE = 1;
    static final int FROM = 2;
    static final int UNTIL = 3;

    private static final int DATED = 1 << 16;

    private Wishes() {}

    /** What a candidate's entry in the index tells at a glance: the value, and whether its days must be looked at. */
    static int glance(int[] wishes, int at) {
        var always = wishes[at + FROM] == Integer.MIN_VALUE && wishes[at + UNTIL] == Integer.MAX_VALUE;
        return wishes[at + VALUE] | (always ? 0 : DATED);
    }

    static int value(int glance) {
        return glance & (DATED - 1);
    }

    static boolean dated(int glance) {
        return glance >= DATED;
    }

    static boolean holdsOn(int[] wishes, int at, int day) {
        return wishes[at + FROM] <= day && day < wishes[at + UNTIL];
    }

    static boolean holdsOn(int[] wishes, int trade, int value, int day) {
        for (int at = 0; at < wishes.length; at += WIDTH) {
            if (wishes[at] == trade && wishes[at + VALUE] == value) return holdsOn(wishes, at, day);
        }
        return false;
    }
}
