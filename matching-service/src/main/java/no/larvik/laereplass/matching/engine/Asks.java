package no.larvik.laereplass.matching.engine;

import no.larvik.laereplass.matching.scoring.Margin;
import no.larvik.laereplass.matching.scoring.Sphere;
import no.larvik.laereplass.matching.scoring.Tallies;

/**
 * What one who searches asks of boxes and of those in them, up to 64 at once: a bit each. Nobody is left out who may be
 * suggested and whose score could be enough.
 *
 * <p>What a box is worth is what the way to the nearest in it adds to a score, less what waiting for the first in it takes:
 * nobody in it has more of either. It is told as weight times thousandths.
 */
abstract class Asks {

    /** Of a box with nobody in it who may be suggested. */
    static final int NOTHING = Integer.MIN_VALUE;

    /** What is needed where anybody will do who may be suggested. */
    static final int ANYTHING = NOTHING + 1;

    final Margin margin;
    final PairScore pairs;
    Planes planes = new Planes();

    /** Squared, to those whom {@link #near} was asked about, by row. */
    final float[] chords = new float[Long.SIZE];

    private final Tallies tallies;
    private float x;
    private float y;
    private float z;
    private double shortening = 1;
    private float squaredShortening = 1;
    private int worth;
    private int lost;
    private boolean counted;

    Asks(PairScore pairs) {
        this.pairs = pairs;
        this.tallies = pairs.tallies;
        this.margin = new Margin(pairs.formula);
    }

    /** @param shortening see {@link PairScore#shortening} */
    final void standAt(long[] rows, int base, double shortening) {
        x = Entities.x(rows, base);
        y = Entities.y(rows, base);
        z = Entities.z(rows, base);
        this.shortening = shortening;
        squaredShortening = (float) (shortening == 1 ? 1 : shortening * shortening * 0.999_99);
    }

    /** Squared chord beyond which all is further than this. */
    final float chordOf(int kilometres) {
        return shortening == 0 ? Float.POSITIVE_INFINITY : Sphere.longestSquaredChord(kilometres / shortening);
    }

    /** Also {@link #NOTHING}. */
    final int worth(Box box) {
        var chord = box.squaredChordTo(x, y, z);
        var days = waits(box);
        return days < 0 || chord > reach(box) ? NOTHING : near(chord) - tallies.lost(days);
    }

    /** What a box must be worth for anybody in it to score {@code least}. */
    final int needed(int least) {
        return margin.needed(least);
    }

    /** What the best box there could be is worth. */
    final int most() {
        return near(0);
    }

    /** Comes to the next box. @param worth of it @return who may be suggested at all */
    final long enter(Box box, int worth) {
        planes = box.planes;
        this.worth = worth;
        lost = tallies.lost(waits(box));
        counted = false;
        return allowed();
    }

    /** Those of these in the box who are near enough for what is needed; no branch waits for any of them. */
    final long near(long rows, Box box, int needed) {
        var furthest = Float.floatToRawIntBits(reach(box));
        var least = (long) needed + lost;
        var near = 0L;
        for (var left = rows; left != 0; left &= left - 1) {
            var row = Long.numberOfTrailingZeros(left);
            var chord = Entities.squaredChord(x, y, z, box.rows, row * Entities.WIDTH);
            chords[row] = chord;
            var tooFar = (long) furthest - Float.floatToRawIntBits(chord) | near(chord) - least;
            near |= (tooFar >>> 63 ^ 1) << row;
        }
        return near;
    }

    /** What the way adds at the most. @param chord squared */
    final int near(float chord) {
        return tallies.near(chord * squaredShortening);
    }

    /** The best score anybody in this box could have. */
    final int best() {
        return margin.best(worth);
    }

    /** Whose score may be {@code least}, among others who are not allowed. */
    final long enough(int least) {
        if (!margin.leave(least, worth)) return 0;
        if (!counted) count();
        counted = true;
        return rich();
    }

    /** See {@link Margin#days}. */
    final int days() {
        return margin.days(lost);
    }

    /** Squared chord beyond which nobody in this box comes into question. */
    abstract float reach(Box box);

    /** Days until the first in this box could start, at least; below 0 when nobody in it ever can, or by kind. */
    abstract int waits(Box box);

    /** By kind, last day of start and licences. */
    abstract long allowed();

    /** Before {@link #rich} in a box. */
    abstract void count();

    /** Who lacks no more than the margin. */
    abstract long rich();

    /** Whole days, which may be further apart than an int holds. */
    static int days(int from, int to) {
        return Math.clamp((long) to - from, 0, Integer.MAX_VALUE);
    }

    static long where(boolean all, long rows) {
        return all ? rows : 0;
    }
}
