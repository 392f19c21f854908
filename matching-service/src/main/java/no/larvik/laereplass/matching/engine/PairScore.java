package no.larvik.laereplass.matching.engine;

import static no.larvik.laereplass.matching.engine.Entities.high;
import static no.larvik.laereplass.matching.engine.Entities.low;

import no.larvik.laereplass.matching.scoring.Formula;
import no.larvik.laereplass.matching.scoring.MustRule;
import no.larvik.laereplass.matching.scoring.Sphere;
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
    final TravelTable times;
    private final boolean timed;

    PairScore(Formula formula, TravelTable times) {
        this.formula = formula;
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
        var otherKind = (kinds(seekers, i) >>> kind(places, j) & 1) == 0;
        var tooLate = lastStart(places, j) < available(seekers, i);
        var licencesMissing = places[j + Entities.LICENCES] & ~seekers[i + Entities.LICENCES];
        if (otherKind || tooLate || licencesMissing != 0) return IMPOSSIBLE;
        var chord = Entities.squaredChord(seekers, i, places, j);
        return ofSieved(seekers, i, i + Entities.HALF, places, j, j + Entities.HALF, tradeValue, chord, 0);
    }

    /**
     * Of a pair whose kind, days and licences agree; see {@link Sieve}.
     *
     * @param i where the first half of the seeker's row starts
     * @param si where its second half starts
     * @param j where the first half of the place's row starts
     * @param sj where its second half starts
     * @param chord squared, between the two
     * @param least score below which it is of no interest: {@link #IMPOSSIBLE} too
     */
    int ofSieved(long[] seekers, int i, int si, long[] places, int j, int sj, int tradeValue, float chord, int least) {
        var starts = formula.startFits(Formula.daysUntil(startFrom(places, sj), available(seekers, i)));
        var skills = both(places[sj + Entities.SKILLS], seekers[si + Entities.SKILLS]);
        var language = language(heldLanguage(seekers, i), places, j, sj);
        var met = both(seekers[si + Entities.SURROUNDINGS], places[sj + Entities.SURROUNDINGS]);
        var covered = share(seekers[si + Entities.SUPPORTS], places[sj + Entities.SUPPORTS]);
        double km;
        int score;
        if (timed) {
            km = travelKm(seekers, i, si, square(places, sj), Sphere.kilometres(chord));
            score = formula.hundredths(tradeValue, formula.nearness(km), starts, skills, language, met, covered);
        } else {
            score = formula.hundredthsFrom(least, chord, tradeValue, starts, skills, language, met, covered);
            if (score < 0) return IMPOSSIBLE;
            km = Sphere.kilometres(chord);
        }
        if (score < least || km > reach(seekers, i)) return IMPOSSIBLE;
        var birthday = adultFrom(seekers, si);
        return birthday == NO_BIRTHDAY || oldEnough(birthday, available(seekers, i), places, j, sj)
                ? score
                : IMPOSSIBLE;
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

    private static int language(int held, long[] places, int j, int sj) {
        var supported = (places[sj + Entities.SUPPORTS] & Codes.LANGUAGE_SUPPORT) != 0;
        return Formula.language(askedLanguage(places, j), held, supported);
    }

    /** Compared when something is asked for and something is held; worked out without a branch. */
    private static int both(long asked, long held) {
        var told = (int) ((held | -held) >>> 63);
        return Formula.share(Long.bitCount(asked & held), told * Long.bitCount(asked));
    }

    private static int share(long asked, long held) {
        return Formula.share(Long.bitCount(asked & held), Long.bitCount(asked));
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
