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

    private static final short[] NO_BARS = new short[0];

    final Margin margin;
    final PairScore pairs;
    final Losses losses;
    final Question question;

    private final Tallies tallies;
    private final Reader reader;
    private Lanes lanes = new Lanes();
    private double shortening = 1;
    private float squaredShortening = 1;
    private int worth;
    private int lost;

    /** Of no meaning: what is read ahead must be used somewhere. */
    private long fetched;

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
        question.x = Entities.x(rows, base);
        question.y = Entities.y(rows, base);
        question.z = Entities.z(rows, base);
        this.shortening = shortening;
        squaredShortening = (float) (shortening == 1 ? 1 : shortening * shortening * 0.999_99);
    }

    /** Squared chord beyond which all is further than this. */
    final float chordOf(int kilometres) {
        return shortening == 0 ? Float.POSITIVE_INFINITY : Sphere.longestSquaredChord(kilometres / shortening);
    }

    /** Also {@link #NOTHING}. */
    final int worth(Box box) {
        var chord = box.squaredChordTo(question.x, question.y, question.z);
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

    /** Before a box is looked into that nobody has looked into lately. */
    final void fetch(Box box) {
        fetched += box.fetch();
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

    /** Those of these in the box who are within reach. */
    final long within(long rows, Box box) {
        question.furthest = reach(box);
        return rows == 0 ? 0 : reader.within(lanes, rows, question);
    }

    /** All in the box whose score may be {@code least}. */
    final long reaching(int least, Box box) {
        if (!margin.leave(least, worth)) return 0;
        question.measure(losses, margin, Losses.spare(margin, lost));
        return reaching(least, NO_BARS, within(reader.enough(lanes, question), box), box);
    }

    /** All in the box whose score may be {@code least}, or as much as the bar of their number. */
    final long reaching(int least, short[] bars, Box box) {
        margin.leave(least, worth);
        question.measure(losses, margin, Short.MAX_VALUE); // at a lower bar what cannot be compared only takes more
        return reaching(least, bars, within(reader.enough(lanes, question), box), box);
    }

    /** Those of these who lack no more than their own way leaves; no branch waits for any of them. */
    private long reaching(int least, short[] bars, long rows, Box box) {
        var reaching = 0L;
        for (var left = rows; left != 0; left &= left - 1) {
            var row = Long.numberOfTrailingZeros(left);
            var bar = bars == NO_BARS ? least : Math.min(least, bars[Entities.high(box.entries[row])]);
            var more = Losses.left(margin.leftWithoutWay(bar), question.lost[row], near(question.chords[row]));
            reaching |= (more >>> 31 ^ 1L) << row;
        }
        return reaching;
    }

    /** What the way adds at the most. @param chord squared */
    final int near(float chord) {
        return tallies.near(chord * squaredShortening);
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
