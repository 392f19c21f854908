package no.larvik.laereplass.matching.suggestions;

/**
 * How often an employer has let young people wait without a word, in the last year. An opening whose employer does not
 * answer takes attention from those that do: it stands lower on staff's lists. Its score is what it is, and nobody but
 * staff and the employer itself is told.
 *
 * @param due presented, and answered or let wait past the deadline
 * @param silent those of them that were let wait
 */
public record Silence(int due, int silent) {

    public static final Silence NONE = new Silence(0, 0);

    /** Fewer say nothing about anybody. */
    static final int ENOUGH = 3;

    /** Points of a hundred for whoever never answers: less than any one factor can give. */
    static final double MOST = 5;

    public Silence {
        if (silent < 0 || silent > due) throw new IllegalArgumentException(silent + " of " + due);
    }

    /** What its openings stand lower by on a list, 0 to {@link #MOST} points. */
    public double price() {
        return due < ENOUGH ? 0 : MOST * silent / due;
    }

    public boolean lowers() {
        return price() > 0;
    }
}
