package no.larvik.laereplass.matching.engine;

import no.larvik.laereplass.matching.scoring.Formula;
import no.larvik.laereplass.matching.scoring.Sphere;

/**
 * The best score anybody could have with one who searches: everything full but the way, which the
 * travel-time table may make shorter than the great circle, never shorter than its quickest row from there.
 */
final class Bound {

    private final Formula formula;
    private final int tradeValue;
    private final int skills;
    private final int language;
    private final int preferences;
    private final int supports;
    private final double shortening;
    private int asked = -1;
    private float answer;

    private Bound(PairScore pairs, long[] rows, int second, int tradeValue, boolean languageTold, double quickest) {
        this.formula = pairs.formula;
        this.tradeValue = tradeValue;
        this.skills = possible(rows[second + Entities.SKILLS] != 0);
        this.language = possible(languageTold);
        this.preferences = possible(rows[second + Entities.SURROUNDINGS] != 0);
        this.supports = possible(rows[second + Entities.SUPPORTS] != 0);
        this.shortening = quickest == Double.POSITIVE_INFINITY ? 1 : Math.min(1, formula.travelKm(1) * quickest);
    }

    /** @param i where the first half of the seeker's row starts @param second where the other does */
    static Bound ofSeeker(PairScore pairs, long[] rows, int i, int second, int tradeValue) {
        var quickest = pairs.times.quickestFrom(PairScore.square(rows, second));
        return new Bound(pairs, rows, second, tradeValue, PairScore.heldLanguage(rows, i) >= 0, quickest);
    }

    /** @param j where the first half of the place's row starts @param second where the other does */
    static Bound ofPlace(PairScore pairs, long[] rows, int j, int second) {
        var quickest = pairs.times.quickestTo(PairScore.square(rows, second));
        return new Bound(pairs, rows, second, Formula.FULL, PairScore.askedLanguage(rows, j) >= 0, quickest);
    }

    /** Squared chord beyond which nobody reaches the score; negative when nobody does at all. */
    float nearEnough(int score) {
        if (score == asked) return answer;
        asked = score;
        return answer = workedOut(score);
    }

    private float workedOut(int score) {
        var near = formula.leastNearness(score, tradeValue, Formula.FULL, skills, language, preferences, supports);
        if (near > Formula.FULL) return -1;
        if (near <= 0 || shortening == 0) return Float.MAX_VALUE;
        return Sphere.longestSquaredChord(formula.furthest(near) / shortening);
    }

    /** A squared chord no way to there is shorter than. */
    float shortest(float squaredChord) {
        return (float) (squaredChord * shortening * shortening * (shortening == 1 ? 1 : 0.999_99));
    }

    /** Squared chord beyond which all is out of reach. */
    float reach(int km) {
        return shortening == 0 ? Float.MAX_VALUE : Sphere.longestSquaredChord(km / shortening);
    }

    /** Times the square of a reach in kilometres: the squared chord beyond which all is out of it. */
    float perSquaredKilometre() {
        return shortening == 0 ? Float.POSITIVE_INFINITY : Sphere.longestSquaredChord(1 / shortening);
    }

    /** The most a factor can add where one side has told what is needed. */
    private static int possible(boolean told) {
        return told ? Formula.FULL : Formula.NOT_COMPARED;
    }
}
