package no.larvik.laereplass.employer.commitment;

/**
 * Places in a year.
 *
 * @param offered posted, filled or not
 * @param filled of them
 */
public record Count(int offered, int filled) {

    static final Count NONE = new Count(0, 0);

    Count and(Count other) {
        return new Count(offered + other.offered, filled + other.filled);
    }

    Count without(Count part) {
        return new Count(offered - part.offered, filled - part.filled);
    }
}
