package no.larvik.laereplass.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    /** The lady tasting tea: four of eight cups, three or more right by luck in 17 of 70 ways. */
    @Test
    void theExactTestAgreesWithFishersOwnExample() {
        assertThat(ExactTest.soFew(new Count(4, 1), new Count(8, 4))).isEqualTo(17 / 70.0, within(1e-12));
        assertThat(ExactTest.soFew(new Count(4, 4), new Count(8, 4))).isEqualTo(1, within(1e-12));
        assertThat(ExactTest.soFew(new Count(4, 0), new Count(8, 4))).isEqualTo(1 / 70.0, within(1e-12));
    }

    @Test
    void theExactTestHoldsForAWholeCountry() {
        var halfway = ExactTest.soFew(new Count(10_000, 6_000), new Count(30_000, 18_000));

        assertThat(halfway).isBetween(0.5, 0.52);
    }

    /** By the formula of Katz with half a person added: ratio (30.5/100.5) / (60.5/120.5). */
    @Test
    void theRatioComesWithItsInterval() {
        var ratio = ImpactRatio.of(new Count(100, 30), new Count(120, 60));
        var width = 1.959964 * Math.sqrt(1 / 30.5 - 1 / 100.5 + 1 / 60.5 - 1 / 120.5);

        assertThat(ratio.ratio()).isEqualTo(0.6, within(1e-12));
        assertThat(ratio.low()).isEqualTo(30.5 / 100.5 / (60.5 / 120.5) * Math.exp(-width), within(1e-9));
        assertThat(ratio.high()).isEqualTo(30.5 / 100.5 / (60.5 / 120.5) * Math.exp(width), within(1e-9));
    }

    @Test
    void theIntervalHoldsTheTruthInNineteenOfTwenty() {
        var random = new SplittableRandom(11);
        var held = 0;
        for (int i = 0; i < 4_000; i++) {
            var ratio = ImpactRatio.of(draw(random, 60, 0.4), draw(random, 500, 0.5));
            if (ratio.low() <= 0.8 && 0.8 <= ratio.high()) held++;
        }

        assertThat(held / 4_000.0).isBetween(0.935, 0.97);
    }

    @Test
    void nobodyPlacedStillGivesAnInterval() {
        var ratio = ImpactRatio.of(new Count(40, 0), new Count(400, 200));

        assertThat(ratio.ratio()).isZero();
        assertThat(ratio.low()).isPositive();
        assertThat(ratio.high()).isLessThan(0.8);
        assertThatThrownBy(() -> ImpactRatio.of(new Count(40, 3), new Count(400, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Holm's rule by hand: 0.01 <= 0.05/4, 0.013 <= 0.05/3, 0.03 > 0.05/2, and everything after it falls. */
    @Test
    void severalFindingsAreHeldToAStricterMeasure() {
        assertThat(Holm.believed(new double[] {0.03, 0.01, 0.04, 0.013}, 0.05))
                .containsExactly(false, true, false, true);
        assertThat(Holm.believed(new double[0], 0.05)).isEmpty();
    }

    private static Count draw(SplittableRandom random, int people, double rate) {
        var placed = 0;
        for (int i = 0; i < people; i++) if (random.nextDouble() < rate) placed++;
        return new Count(people, placed);
    }
}
