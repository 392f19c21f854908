package no.larvik.laereplass.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExposureTest {

    @Test
    void everybodyAlikeIsNought() {
        assertThat(Exposure.gini(new long[] {7, 7, 7, 7})).isEqualTo(0);
        assertThat(Exposure.gini(new long[] {0, 0})).isEqualTo(0);
        assertThat(Exposure.gini(new long[0])).isEqualTo(0);
    }

    @Test
    void oneOfManyTakingAllIsNearlyOne() {
        assertThat(Exposure.gini(new long[] {0, 0, 0, 12})).isEqualTo(0.75);
    }

    /** Half the mean difference of all pairs over the mean: (1+2+3+1+2+1)*2 / (2 * 16 * 2.5) for 1, 2, 3, 4. */
    @Test
    void theFigureIsThatOfTheDefinition() {
        assertThat(Exposure.gini(new long[] {3, 1, 4, 2})).isEqualTo(0.25, within(1e-12));
    }

    @Test
    void aPlaceFurtherDownIsWorthLess() {
        var sums = Exposure.sums(new int[][] {{0, 1, 2}, {0, 2, 1}}, 4, 2);

        assertThat(sums).containsExactly(2_000_000, 630_930, 630_930, 0);
    }

    @Test
    void openingsThatNobodyIsShownAreCounted() {
        var exposure = Exposure.of(new int[][] {{0, 1}, {0, 2}}, 5, 1);

        assertThat(exposure.openings()).isEqualTo(5);
        assertThat(exposure.openingsInNoList()).isEqualTo(4);
        assertThat(exposure.coverage()).isEqualTo(0.2, within(1e-12));
        assertThat(exposure.gini()).isEqualTo(0.8, within(1e-12));
    }
}
