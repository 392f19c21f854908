package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A table whose rows are the sums of another's. */
class WithholdingBelowTest {

    private static final int TABLES = 3_000;

    /** The attacker has both tables and the totals, and writes down what is possible for each small number. */
    @Test
    void everySmallNumberOfBothTablesCanStillBeAnyOfFive() {
        int attacked = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            var both = new TwoTables(new Random(seed));
            for (int part = 0; part < both.parts(); part++) {
                for (int step = 0; step < both.steps(); step++) {
                    if (!both.isSmall(part, step)) continue;
                    assertThat(both.shows(part, step)).isFalse();
                    for (int value = 0; value < Withholding.SMALLEST_SHOWN; value++)
                        assertThat(both.mayBe(part, step, value))
                                .as("seed %s, part %s, step %s may be %s: %s", seed, part, step, value, both)
                                .isTrue();
                    attacked++;
                }
            }
        }
        assertThat(attacked).isGreaterThan(2_000);
    }

    @Test
    void whatIsLargeEverywhereIsShown() {
        int[][][] places = {{{20, 10}, {30, 12}}, {{9, 6}}};

        var employers = employers(places);

        for (int employer = 0; employer < places.length; employer++) {
            var below = employers.below(employer, places[employer], places[employer]);
            for (int part = 0; part < places[employer].length; part++)
                for (int step = 0; step < 2; step++)
                    assertThat(below.hides(part, step)).isFalse();
        }
    }

    /** The other employer's 43 are hidden for the sake of the 4 alone, and are 42 at least: 3 of the 8 would be left. */
    @Test
    void aPlaceThatItsEmployersBoundsWouldBoundIsHiddenOneStepEarlier() {
        int[][][] places = {{{5, 4}}, {{30, 30}, {8, 4}, {9, 9}}};

        var below = employers(places).below(1, places[1], places[1]);

        assertThat(below.hides(0, 0)).isFalse();
        assertThat(below.hides(0, 1)).isTrue();
        assertThat(below.hides(1, 0) && below.hides(2, 0)).isTrue();
    }

    @Test
    void aPlaceThatTheyDoNotBoundIsShownAsFarAsItsEmployer() {
        int[][][] places = {{{40, 3}}, {{25, 24}, {20, 2}, {9, 4}}};

        var below = employers(places).below(1, places[1], places[1]);

        for (int part = 0; part < places[1].length; part++) {
            assertThat(below.hides(part, 0)).isFalse();
            assertThat(below.hides(part, 1)).isTrue();
        }
    }

    private static Withholding employers(int[][][] places) {
        var sums = Arrays.stream(places).map(WithholdingBelowTest::sum).toArray(int[][]::new);
        return Withholding.of(sums, sums, sum(sums));
    }

    static int[] sum(int[][] rows) {
        var sum = new int[rows[0].length];
        for (var row : rows) for (int step = 0; step < sum.length; step++) sum[step] += row[step];
        return sum;
    }
}
