package no.larvik.laereplass.matching.engine;

/**
 * Where the planes of a box lie. A plane is one property of all in the box, one bit each, so that up to 64 of them are asked
 * at once. First come the planes of numbers, then one plane for each code anybody has told so far.
 */
final class Layout {

    /** Days, reaches and values are told apart in so many steps; a plane each for those who reach at least this step. */
    static final int STEPS = 32;

    /** First day: a seeker's availability, a place's first day of start. */
    static final int FIRST = 0;

    /** Nobody is beyond the last step. */
    static final int NOBODY = FIRST + STEPS;

    /** A place's last day of start. */
    static final int LAST = FIRST + STEPS + 1;

    /** A seeker's kilometres of reach, in the same planes. */
    static final int REACH = LAST;

    /** Steps of {@link #REACH}. */
    static final int REACHES = 16;

    /** A seeker's value of the trade, behind {@link #REACH}. */
    static final int VALUES = REACH + REACHES + 1;

    /** Steps of {@link #VALUES}. */
    static final int WORTHS = 8;

    /** At least level 0, 1, 2, 3, 4. */
    static final int LANGUAGE = LAST + STEPS + 1;

    static final int BEST_LEVEL = 4;

    private static final int LEVELS = BEST_LEVEL + 1;

    /** Who told none, one, two, three or four codes; whoever told more is in none of these planes. */
    static final int COUNTS = 5;

    static final int SKILL_COUNTS = LANGUAGE + LEVELS;
    static final int SUPPORT_COUNTS = SKILL_COUNTS + COUNTS;
    static final int SURROUNDING_COUNTS = SUPPORT_COUNTS + COUNTS;

    private static final int NUMBERS = SURROUNDING_COUNTS + COUNTS;

    /** Codes are given room for so many at once. */
    private static final int ROOM = 4;

    final int kinds = NUMBERS;
    final int licences;
    final int skills;
    final int supports;
    final int surroundings;

    /** Number of planes. */
    final int size;

    private Layout(int kinds, int licences, int skills, int supports, int surroundings) {
        this.licences = this.kinds + kinds;
        this.skills = this.licences + licences;
        this.supports = this.skills + skills;
        this.surroundings = this.supports + supports;
        this.size = this.surroundings + surroundings;
    }

    /** No code has been told. */
    static Layout empty() {
        return new Layout(0, 0, 0, 0, 0);
    }

    /** Of this one and these codes; the same when they have room in it. */
    Layout with(long kinds, long licences, long skills, long supports, long surroundings) {
        var wider = new Layout(
                room(this.licences - this.kinds, kinds),
                room(this.skills - this.licences, licences),
                room(this.supports - this.skills, skills),
                room(this.surroundings - this.supports, supports),
                room(size - this.surroundings, surroundings));
        return wider.size == size ? this : wider;
    }

    private static int room(int before, long codes) {
        var needed = Long.SIZE - Long.numberOfLeadingZeros(codes);
        return needed <= before ? before : Math.min(Long.SIZE, (needed + ROOM - 1) / ROOM * ROOM);
    }
}
