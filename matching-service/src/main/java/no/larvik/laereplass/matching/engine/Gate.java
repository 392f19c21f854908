package no.larvik.laereplass.matching.engine;

/**
 * Kind, day and licences of somebody in one word, so that whoever cannot come into question at all is seen by one
 * subtraction and one mask. It never shuts out a pair the rules allow; what it lets in is judged once more.
 *
 * <p>From below: the day in 18 bits, a bit that a subtraction borrows from, 24 kinds, 21 licences (all from the 21st on
 * share the last).
 */
final class Gate {

    private static final int BORROW = 18;
    private static final int KINDS = 19;
    private static final int LICENCES = 43;
    private static final int LAST_DAY = (1 << BORROW) - 1;
    private static final long ALL_KINDS = (1L << LICENCES - KINDS) - 1;
    private static final int OWN_LICENCES = 20;
    private static final long ALL_LICENCES = (1L << OWN_LICENCES + 1) - 1;

    /** What must not be set in the other's word, and the bit of the day, which must be. */
    final long mask;

    private final long day;

    private Gate(long mask, long day) {
        this.mask = mask | 1L << BORROW;
        this.day = day;
    }

    /** A place's word: its kind, its last day of start, the licences it asks for. */
    static long ofPlace(int kind, int lastStart, long licences) {
        return word(1L << kind, day(lastStart), folded(licences));
    }

    /** A seeker's word: the kinds not wanted, the days left after the availability, the licences not held. */
    static long ofSeeker(int kinds, int available, long licences) {
        return word(~kinds & ALL_KINDS, LAST_DAY - day(available), ~folded(licences) & ALL_LICENCES);
    }

    /** What a seeker asks of places. */
    static Gate forSeeker(int kinds, int available, long licences) {
        return new Gate(ofSeeker(kinds, 0, licences) & -1L << KINDS, day(available));
    }

    /** What a place asks of seekers. */
    static Gate forPlace(int kind, int lastStart, long licences) {
        return new Gate(ofPlace(kind, 0, licences) & -1L << KINDS, LAST_DAY - day(lastStart));
    }

    /** 1 when the other may come into question, else 0. */
    int opensTo(long word) {
        var wrong = (word - day & mask) ^ 1L << BORROW;
        return (int) ((wrong | -wrong) >>> 63) ^ 1;
    }

    private static long word(long kinds, long day, long licences) {
        return licences << LICENCES | kinds << KINDS | 1L << BORROW | day;
    }

    private static long day(int epochDay) {
        return Math.clamp(epochDay, 0, LAST_DAY);
    }

    private static long folded(long licences) {
        var others = licences >>> OWN_LICENCES;
        return licences & ALL_LICENCES >>> 1 | (others == 0 ? 0 : 1L << OWN_LICENCES);
    }
}
