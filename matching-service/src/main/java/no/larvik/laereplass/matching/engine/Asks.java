package no.larvik.laereplass.matching.engine;

import no.larvik.laereplass.matching.scoring.Margin;

/**
 * What one who searches asks of those in a box, up to 64 at once: a bit each. Nobody is left out who may be suggested and
 * whose score could be enough.
 */
abstract class Asks {

    final Margin margin;
    private final PairScore pairs;
    Planes planes = new Planes();
    private int near;
    private boolean counted;

    Asks(PairScore pairs) {
        this.pairs = pairs;
        this.margin = new Margin(pairs.formula);
    }

    /** Comes to the next box. @param chord squared, to the nearest in it @return who may be suggested at all */
    final long enter(Box box, float chord) {
        planes = box.planes;
        near = pairs.tallies.near(chord);
        counted = false;
        return allowed();
    }

    /** The best score anybody in this box could have. */
    final int best() {
        return margin.best(near);
    }

    /** Whose score may be {@code least}, among others who are not allowed. */
    final long enough(int least) {
        if (!margin.leave(least, near)) return 0;
        if (!counted) count();
        counted = true;
        return rich();
    }

    /** By kind, last day of start and licences. */
    abstract long allowed();

    /** Before {@link #rich} in a box. */
    abstract void count();

    /** Who lacks no more than the margin. */
    abstract long rich();

    static long where(boolean all, long rows) {
        return all ? rows : 0;
    }
}
