package no.larvik.laereplass.matching.engine;

import static no.larvik.laereplass.matching.engine.Entities.high;
import static no.larvik.laereplass.matching.engine.Entities.low;

import no.larvik.laereplass.matching.scoring.Formula;
import no.larvik.laereplass.matching.scoring.Losses;
import no.larvik.laereplass.matching.scoring.MustRule;
import no.larvik.laereplass.matching.scoring.Sphere;
import no.larvik.laereplass.matching.scoring.Tallies;
import no.larvik.laereplass.matching.scoring.TravelTable;

/**
 * Judges a packed pair: the same must-rules and, to the hundredth, the same score as the kernel gives with its reasons.
 * What stands in the index at all has a free seat, an approval, a consent and no pause, and shares a trade.
 */
final class PairScore {

    /** Some must-rule fails. */
    static final int IMPOSSIBLE = -1;

    static final int NO_BIRTHDAY = Integer.MIN_VALUE;
    static final int NO_LAST_START = Integer.MAX_VALUE;

    final Formula formula;
    final Tallies tallies;
    final Losses losses;
    final TravelTable times;
    private final boolean timed;

    PairScore(Formula formula, TravelTable times) {
        this.formula = formula;
        this.tallies = new Tallies(formula);
        this.losses = new Losses(formula, tallies);
        this.times = times;
        this.timed = times.size() > 0;
    }

    /**
     * @param i where the seeker's row starts in {@code seekers}
     * @param j where the place's row starts in {@code places}
     * @param tradeValue of this trade for this seeker, in thousandths
     * @return hundredths of a point, or {@link #IMPOSSIBLE}
     */
    int of(long[] seekers, int i, long[] places, int j, int tradeValue) {
        if ((kinds(seekers, i) >>> kind(places, j) & 1) == 0) return IMPOSSIBLE;
        var si = i + Entities.HALF;
        var sj = j + Entities.HALF;
        var view = new SeekersView(this, seekers, i, si, tradeValue);
        var chord = Entities.squaredChord(seekers, i, places, j);
        return score(seekers, i, places, j, view.tally(places, j, sj), view.onTop(places, sj), chord);
    }

    /**
     * No way is shorter than the great circle times this: the travel-time table never knows a shorter one than its quickest row.
     *
     * @param quickest minutes a kilometre; infinite without a table
     */
    double shortening(double quickest) {
        return quickest == Double.POSITIVE_INFINITY ? 1 : Math.min(1, formula.travelKm(1) * quickest);
    }

    /** 1 when the score might be {@code least}, else 0. */
    int mayReach(int least, long tally, int onTop, float chord) {
        return timed ? 1 : tallies.mayReach(least, tally, onTop, chord);
    }

    /**
     * The score of a pair whose kind agrees.
     *
     * @param chord squared, between the two
     * @return hundredths of a point, or {@link #IMPOSSIBLE}
     */
    int score(long[] seekers, int i, long[] places, int j, long tally, int onTop, float chord) {
        var si = i + Entities.HALF;
        var sj = j + Entities.HALF;
        var tooLate = lastStart(places, j) < available(seekers, i);
        if (tooLate || (places[j + Entities.LICENCES] & ~seekers[i + Entities.LICENCES]) != 0) return IMPOSSIBLE;
        var birthday = adultFrom(seekers, si);
        if (birthday != NO_BIRTHDAY && !oldEnough(birthday, available(seekers, i), places, j, sj)) return IMPOSSIBLE;
        if (timed) return byTravelTime(seekers, i, square(places, sj), tally, onTop, chord);
        return tallies.beyond(chord, reach(seekers, i)) ? IMPOSSIBLE : tallies.hundredths(tally, onTop, chord);
    }

    private int byTravelTime(long[] seekers, int i, int square, long tally, int onTop, float chord) {
        var km = travelKm(seekers, i, i + Entities.HALF, square, Sphere.kilometres(chord));
        return km > reach(seekers, i) ? IMPOSSIBLE : tallies.hundredths(tally, onTop, km);
    }

    private double travelKm(long[] seekers, int i, int si, int square, double km) {
        var mayDrive = (seekers[i + Entities.LICENCES] & Codes.CAR) != 0;
        var minutes = times.minutes(square(seekers, si), square, mayDrive);
        return minutes < 0 ? km : formula.travelKm(minutes);
    }

    private static boolean oldEnough(int birthday, int available, long[] places, int j, int sj) {
        var minimum = minimumAge(places, j);
        if (minimum < 0) return true;
        var to = lastStart(places, j);
        var day = to == NO_LAST_START ? Math.max(available, startFrom(places, sj)) : to;
        return MustRule.oldEnough(birthday, minimum, day);
    }

    /** 1 when something is told, else 0; without a branch. */
    static int told(long codes) {
        return (int) ((codes | -codes) >>> 63);
    }

    /** The codes of a seeker. @param kinds one bit each, at most 24 */
    static int seeker(int kinds, int heldLanguage) {
        return kinds << 8 | heldLanguage + 1;
    }

    /** The codes of a place. */
    static int place(int kind, int askedLanguage, int minimumAge) {
        return kind << 16 | askedLanguage + 1 << 8 | minimumAge + 1;
    }

    static int kinds(long[] seekers, int i) {
        return low(seekers[i + Entities.Z_AND_CODES]) >>> 8;
    }

    static int heldLanguage(long[] seekers, int i) {
        return (low(seekers[i + Entities.Z_AND_CODES]) & 0xFF) - 1;
    }

    static int kind(long[] places, int j) {
        return low(places[j + Entities.Z_AND_CODES]) >>> 16;
    }

    static int askedLanguage(long[] places, int j) {
        return (low(places[j + Entities.Z_AND_CODES]) >>> 8 & 0xFF) - 1;
    }

    /** 1 or 0. */
    static int languageSupport(long[] places, int sj) {
        return (int) (places[sj + Entities.SUPPORTS] & Codes.LANGUAGE_SUPPORT);
    }

    private static int minimumAge(long[] places, int j) {
        return (low(places[j + Entities.Z_AND_CODES]) & 0xFF) - 1;
    }

    static int available(long[] seekers, int i) {
        return high(seekers[i + Entities.DAY_AND_REACH]);
    }

    static int reach(long[] seekers, int i) {
        return low(seekers[i + Entities.DAY_AND_REACH]);
    }

    static int lastStart(long[] places, int j) {
        return high(places[j + Entities.DAY_AND_REACH]);
    }

    private static int adultFrom(long[] seekers, int si) {
        return high(seekers[si + Entities.DAY_AND_SQUARE]);
    }

    static int startFrom(long[] places, int sj) {
        return high(places[sj + Entities.DAY_AND_SQUARE]);
    }

    static int square(long[] rows, int second) {
        return low(rows[second + Entities.DAY_AND_SQUARE]);
    }
}
