package no.larvik.laereplass.matching.engine;

import no.larvik.laereplass.matching.scoring.Formula;
import no.larvik.laereplass.matching.scoring.Sphere;

/** The best score anybody could have with one who searches: everything full but the way, which can only be longer. */
final class Bound {

    private final Formula formula;
    private final int tradeValue;
    private final int skills;
    private final int language;
    private final int preferences;
    private final int supports;
    private final double shortening;

    /** @param base where the row of the one who searches starts */
    Bound(PairScore pairs, long[] rows, int base, int tradeValue, boolean languageTold, double quickestMinutesPerKm) {
        this.formula = pairs.formula;
        this.tradeValue = tradeValue;
        this.skills = possible(rows[base + Entities.SKILLS] != 0);
        this.language = possible(languageTold);
        this.preferences = possible(rows[base + Entities.SURROUNDINGS] != 0);
        this.supports = possible(rows[base + Entities.SUPPORTS] != 0);
        this.shortening = quickestMinutesPerKm == Double.POSITIVE_INFINITY
                ? 1
                : Math.min(1, formula.travelKm(1) * quickestMinutesPerKm);
    }

    /** The travel-time table may make a way shorter than the great circle, never shorter than this. */
    double travelKm(double crow) {
        return crow * shortening;
    }

    /** @param km at least, to travel */
    int best(double km) {
        return at(formula.nearness(km));
    }

    /** Whoever is beyond this cannot reach the score, or lies out of reach. @param score 0 when any will do */
    float furthest(int score, int reachKm) {
        var km = (double) reachKm;
        if (at(0) < score) km = Math.min(km, formula.furthest(leastNear(score)));
        return shortening == 0 ? Float.MAX_VALUE : Sphere.longestSquaredChord(km / shortening);
    }

    /** The smallest nearness that reaches the score; full when none does. */
    private int leastNear(int score) {
        var tooFar = 0;
        var near = Formula.FULL;
        while (near - tooFar > 1) {
            var middle = (tooFar + near) / 2;
            if (at(middle) < score) tooFar = middle;
            else near = middle;
        }
        return near;
    }

    private int at(int near) {
        return formula.hundredths(tradeValue, near, Formula.FULL, skills, language, preferences, supports);
    }

    /** The most a factor can add where one side has told what is needed. */
    private static int possible(boolean told) {
        return told ? Formula.FULL : Formula.NOT_COMPARED;
    }
}
