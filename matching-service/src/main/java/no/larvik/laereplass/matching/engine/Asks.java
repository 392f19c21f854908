package no.larvik.laereplass.matching.engine;

import no.larvik.laereplass.matching.scoring.Losses;
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
    final Losses losses;
    final Question question;

    /** Squared, to those whom {@link #near} was asked about, by row. */
    final float[] chords = new float[Lanes.MOST];

    private final Tallies tallies;
    private final Reader reader;
    private Lanes lanes = new Lanes();
    private float x;
    private float y;
    private float z;
    private double shortening = 1;
    private float squaredShortening = 1;
    private int worth;
    private int lost;

    Asks(PairScore pairs, Reader reader, boolean ofSeekers) {
        this.question = new Question(ofSeekers);
        this.pairs = pairs;
        this.reader = reader;
        this.losses = pairs.losses;
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

    /** Comes to the next box. @param worth of it */
    final void enter(Box box, int worth) {
        lanes = box.lanes;
        this.worth = worth;
        lost = tallies.lost(waits(box));
        question.come(losses, lanes.step, tooLate(lanes.day), wait(lanes.day));
    }

    /** Who may be suggested at all, by kind, last day of start and licences. */
    final long allowed() {
        return reader.allowed(lanes, question);
    }

    /** Of those, whose score may be {@code least}, their own way not counted. */
    final long enough(int least) {
        if (!margin.leave(least, worth)) return 0;
        question.measure(losses, margin, lost);
        return reader.enough(lanes, question);
    }

    /**
     * Those of these in the box who are within reach; no branch waits for any of them.
     *
     * @param enough after {@link #enough}, whose score may be that even by their own way
     */
    final long near(long rows, Box box, boolean enough) {
        var counted = enough ? -1 : 0;
        var furthest = Float.floatToRawIntBits(reach(box));
        var near = 0L;
        for (var left = rows; left != 0; left &= left - 1) {
            var row = Long.numberOfTrailingZeros(left);
            var chord = Entities.squaredChord(x, y, z, box.rows, row * Entities.WIDTH);
            chords[row] = chord;
            var tooFar = furthest - Float.floatToRawIntBits(chord)
                    | Losses.left(margin, question.lost[row], near(chord)) & counted;
            near |= (tooFar >>> 31 ^ 1L) << row;
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

    /** Squared chord beyond which nobody in this box comes into question. */
    abstract float reach(Box box);

    /** Days until the first in this box could start, at least; below 0 when nobody in it ever can, or by kind. */
    abstract int waits(Box box);

    /** What {@link Layout#LAST} must reach in a box that goes by this day. */
    abstract long tooLate(int day);

    /** Days until a start on this day. */
    abstract long wait(int day);

    /** Whole days, which may be further apart than an int holds. */
    static int days(int from, int to) {
        return Math.clamp((long) to - from, 0, Integer.MAX_VALUE);
    }
}
