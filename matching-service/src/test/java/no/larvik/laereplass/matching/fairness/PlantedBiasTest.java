package no.larvik.laereplass.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Invented municipalities: with a bias of known size, and without any. */
class PlantedBiasTest {

    private static final int MUNICIPALITIES = 2_000;
    private static final int PEOPLE = 700;
    private static final double RATE = 0.6;

    /** Few people and few places: here chance alone often brings a group below four fifths. */
    private static final int FEW_PEOPLE = 320;

    private static final double LOW_RATE = 0.2;

    /** Shares of the groups of five dimensions, as in the reports. */
    private static final double[][] GROUPS = {
        {0.3, 0.5, 0.2}, {0.25, 0.45, 0.3}, {0.3, 0.7}, {0.4, 0.3, 0.3}, {0.2, 0.5, 0.3}
    };

    @Test
    void fairMunicipalitiesRaiseAnAlarmInAtMostOneReportOfTwenty() {
        assertThat(alarms(PEOPLE, RATE)).isLessThanOrEqualTo(0.05);
        assertThat(alarms(FEW_PEOPLE, LOW_RATE)).isLessThanOrEqualTo(0.05);
    }

    @Test
    void aGroupThatGetsSixtyPercentOfTheOthersRateIsFoundInNineteenOfTwenty() {
        assertThat(found(0.6)).isGreaterThanOrEqualTo(0.95);
    }

    /** The measure is not blunt either: what is hardly below the four fifths is mostly left alone. */
    @Test
    void aSmallDifferenceIsNotMadeIntoALargeOne() {
        assertThat(found(0.9)).isLessThan(0.05);
    }

    private static double alarms(int people, double rate) {
        return share(
                people,
                rate,
                1,
                findings -> findings.stream().anyMatch(finding -> finding.verdict() == Verdict.LOOK_CLOSER));
    }

    private static double found(double ratio) {
        return share(
                PEOPLE,
                RATE,
                ratio,
                findings -> findings.stream()
                        .anyMatch(finding -> finding.verdict() == Verdict.LOOK_CLOSER
                                && finding.dimension().equals("D0")
                                && finding.group().name().equals("G0")));
    }

    private static double share(
            int people, double rate, double ratio, java.util.function.Predicate<List<Audit.Finding>> seen) {
        var count = 0;
        for (int seed = 0; seed < MUNICIPALITIES; seed++) {
            if (seen.test(Audit.of(municipality(new SplittableRandom(seed), people, rate, ratio)))) count++;
        }
        return (double) count / MUNICIPALITIES;
    }

    /** The first group of the first dimension gets a place at {@code ratio} times the rate of everybody else. */
    private static Grouped municipality(SplittableRandom random, int people, double rate, double ratio) {
        var counts = new int[GROUPS.length][3][2];
        var placedInAll = 0;
        for (int person = 0; person < people; person++) {
            var in = new int[GROUPS.length];
            for (int dimension = 0; dimension < GROUPS.length; dimension++)
                in[dimension] = group(random, GROUPS[dimension]);
            var placed = random.nextDouble() < (in[0] == 0 ? rate * ratio : rate);
            if (placed) placedInAll++;
            for (int dimension = 0; dimension < GROUPS.length; dimension++) {
                counts[dimension][in[dimension]][0]++;
                if (placed) counts[dimension][in[dimension]][1]++;
            }
        }
        var dimensions = new java.util.ArrayList<Grouped.Dimension>();
        for (int dimension = 0; dimension < GROUPS.length; dimension++) {
            var groups = new java.util.ArrayList<Grouped.Group>();
            for (int group = 0; group < GROUPS[dimension].length; group++) {
                var count = counts[dimension][group];
                groups.add(new Grouped.Group("G" + group, count[0], count[1], null, null));
            }
            dimensions.add(new Grouped.Dimension("D" + dimension, groups));
        }
        return new Grouped(people, placedInAll, dimensions);
    }

    private static int group(SplittableRandom random, double[] shares) {
        var drawn = random.nextDouble();
        for (int group = 0; group < shares.length - 1; group++) {
            drawn -= shares[group];
            if (drawn < 0) return group;
        }
        return shares.length - 1;
    }
}
