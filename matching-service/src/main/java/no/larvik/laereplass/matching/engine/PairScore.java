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
     * @param furthest squared chord beyond which the pair is of no interest
     * @return hundredths of a point, or {@link #IMPOSSIBLE}
     */
    int of(long[] seekers, int i, long[] places, int j, int tradeValue, float furthest) {
        var chord = Entities.squaredChord(seekers, i, places, j);
        var available = high(seekers[i + Entities.DAYS]);
        var to = low(places[j + Entities.DAYS]);
        var seeker = seekers[i + Entities.SMALL];
        var place = places[j + Entities.SMALL];
        var otherKind = ~(kinds(seeker) >>> kind(place)) & 1;
        var tooLate = (long) to - available >>> 63;
        var licencesMissing = places[j + Entities.LICENCES] & ~seekers[i + Entities.LICENCES];
        var tooFar = chord > furthest ? 1 : 0;
        if ((otherKind | tooLate | licencesMissing | tooFar) != 0) return IMPOSSIBLE; // one branch, often right
        return near(seekers, i, places, j, tradeValue, Sphere.kilometres(chord));
    }

    private int near(long[] seekers, int i, long[] places, int j, int tradeValue, double crow) {
        var seeker = seekers[i + Entities.SMALL];
        var place = places[j + Entities.SMALL];
        var available = high(seekers[i + Entities.DAYS]);
        var from = high(places[j + Entities.DAYS]);
        var km = timed ? travelKm(seeker, place, (seekers[i + Entities.LICENCES] & Codes.CAR) != 0, crow) : crow;
        if (km > low(seekers[i + Entities.Z_AND_REACH])) return IMPOSSIBLE;
        var birthday = low(seekers[i + Entities.DAYS]);
        if (birthday != NO_BIRTHDAY && !oldEnough(birthday, place, available, from, low(places[j + Entities.DAYS])))
            return IMPOSSIBLE;

        return formula.hundredths(
                tradeValue,
                formula.nearness(km),
                formula.startFits(Formula.daysUntil(from, available)),
                both(places[j + Entities.SKILLS], seekers[i + Entities.SKILLS]),
                language(seeker, place, places[j + Entities.SUPPORTS]),
                both(seekers[i + Entities.SURROUNDINGS], places[j + Entities.SURROUNDINGS]),
                share(seekers[i + Entities.SUPPORTS], places[j + Entities.SUPPORTS]));
    }

    private double travelKm(long seeker, long place, boolean mayDrive, double km) {
        var minutes = times.minutes(square(seeker), square(place), mayDrive);
        return minutes < 0 ? km : formula.travelKm(minutes);
    }

    private static boolean oldEnough(int birthday, long place, int available, int from, int to) {
        var minimum = minimumAge(place);
        if (minimum < 0) return true;
        var day = to == NO_LAST_START ? Math.max(available, from) : to;
        return MustRule.oldEnough(birthday, minimum, day);
    }

    private static int language(long seeker, long place, long supports) {
        return Formula.language(askedLanguage(place), heldLanguage(seeker), (supports & Codes.LANGUAGE_SUPPORT) != 0);
    }

    /** Compared when something is asked for and something is held; worked out without a branch. */
    private static int both(long asked, long held) {
        var told = (int) ((held | -held) >>> 63);
        return Formula.share(Long.bitCount(asked & held), told * Long.bitCount(asked));
    }

    private static int share(long asked, long held) {
        return Formula.share(Long.bitCount(asked & held), Long.bitCount(asked));
    }

    static long seeker(int square, int kinds, int heldLanguage) {
        return Entities.pair(square, kinds << 8 | heldLanguage + 1);
    }

    static long place(int square, int kind, int askedLanguage, int minimumAge) {
        return Entities.pair(square, kind << 16 | askedLanguage + 1 << 8 | minimumAge + 1);
    }

    static int square(long small) {
        return high(small);
    }

    static int kinds(long seeker) {
        return low(seeker) >>> 8;
    }

    static int heldLanguage(long seeker) {
        return (low(seeker) & 0xFF) - 1;
    }

    static int kind(long place) {
        return low(place) >>> 16;
    }

    static int askedLanguage(long place) {
        return (low(place) >>> 8 & 0xFF) - 1;
    }

    static int minimumAge(long place) {
        return (low(place) & 0xFF) - 1;
    }
}
