package no.larvik.laereplass.matching.engine;

/**
 * What stands where in the lanes of a box: first numbers, then words told, sixteen of them to a number. Everything is there
 * once for each in the box, {@link Lanes#MOST} side by side.
 */
final class Layout {

    /** Days from the day the box goes by: a place's last day of start, and back to a seeker's first. */
    static final int LAST = 0;

    /**
     * Where in the tables of {@link no.larvik.laereplass.matching.scoring.Losses} they are looked up, five bits each. At the bottom: days
     * from that day to a place's first day of start, or back to a seeker's, in steps. Then {@link #LANGUAGE}, {@link #OF_EACH} and {@link #TOLD}.
     */
    static final int INDEXES = 1;

    /** From this bit on, twice a level, from 2; a place's with 1 on top where it supports the language. Below 2 it is not told. */
    static final int LANGUAGE = 5;

    /** From this bit on, where words in common are counted from that are a share of theirs: a place's skills, a seeker's surroundings. */
    static final int OF_EACH = 10;

    /** In this bit, where those are counted from that are a share of the other's: a place's surroundings, a seeker's skills. */
    static final int TOLD = 15;

    /** Of seekers, where supports are counted from, and from {@link #VALUE} on what the value of the trade lacks. */
    static final int MORE_INDEXES = 2;

    static final int VALUE = 5;

    /** The bits of one index. */
    static final int INDEX = 31;

    /** Kinds and behind them licences: what a place asks for, or what a seeker does not have. */
    static final int CONDITIONS = 3;

    private static final int FEW_KINDS = 8;
    private static final int MANY_KINDS = 24;

    /** Kinds have so many bits. */
    private final int kinds;

    final int skills;
    final int supports;
    final int surroundings;

    /** Numbers for each in a box. */
    final int width;

    private Layout(int kinds, int conditions, int skills, int supports, int surroundings) {
        this.kinds = kinds;
        this.skills = CONDITIONS + conditions;
        this.supports = this.skills + skills;
        this.surroundings = this.supports + supports;
        this.width = this.surroundings + surroundings;
    }

    /** Room for the first words of each table. */
    static Layout narrow() {
        return new Layout(FEW_KINDS, 1, 1, 1, 1);
    }

    /** Of this one and these words; the same when they have room in it. */
    Layout with(long kinds, long licences, long skills, long supports, long surroundings) {
        if (kinds >>> this.kinds != 0) return new Layout(MANY_KINDS, 4, 1, 1, 1).with(0, 0, -1, -1, -1);
        var wider = new Layout(
                this.kinds,
                room(this.skills - CONDITIONS, conditions(kinds, licences)),
                room(this.supports - this.skills, skills),
                room(this.surroundings - this.supports, supports),
                room(width - this.surroundings, surroundings));
        return wider.width == width ? this : wider;
    }

    /** As one number. @param kinds at most 24 @param licences at most 40 */
    long conditions(long kinds, long licences) {
        return kinds & (1L << this.kinds) - 1 | licences << this.kinds;
    }

    /** Whether all of these conditions have room here. */
    boolean holds(long kinds, long licences) {
        return kinds >>> this.kinds == 0 && room(0, conditions(kinds, licences)) <= skills - CONDITIONS;
    }

    private static int room(int before, long words) {
        return Math.max(before, Math.ceilDiv(Long.SIZE - Long.numberOfLeadingZeros(words), Short.SIZE));
    }
}
