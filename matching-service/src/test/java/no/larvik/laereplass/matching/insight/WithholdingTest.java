package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WithholdingTest {

    private static final int TABLES = 2_000;

    /** The attacker writes down every table that says what is shown, and looks which values a small number takes. */
    @Test
    void everySmallNumberCanStillBeAnyOfFive() {
        int attacked = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            var random = new Random(seed);
            var counts = small(random);
            var totals = totals(counts);
            var withheld = Withholding.of(counts, counts, totals);
            for (int row = 0; row < counts.length; row++) {
                for (int step = 0; step < totals.length; step++) {
                    if (counts[row][step] >= Withholding.SMALLEST_SHOWN || withheld.hidesTotal(step)) continue;
                    assertThat(withheld.hides(row, step)).isTrue();
                    assertThat(possible(counts, totals, withheld, row, step))
                            .as("seed %s, row %s, step %s of %s", seed, row, step, Arrays.deepToString(counts))
                            .contains(0, 1, 2, 3, 4);
                    attacked++;
                }
            }
        }
        assertThat(attacked).isGreaterThan(500);
    }

    @Test
    void whatIsLargeEverywhereIsShown() {
        int[][] counts = {{40, 20}, {30, 12}};

        var withheld = Withholding.of(counts, counts, totals(counts));

        for (int step = 0; step < 2; step++) {
            assertThat(withheld.hidesTotal(step)).isFalse();
            assertThat(withheld.hides(0, step) || withheld.hides(1, step)).isFalse();
        }
    }

    @Test
    void aSingleSmallNumberTakesAPartnerWithIt() {
        int[][] counts = {{40}, {3}, {30}, {20}};

        var withheld = Withholding.of(counts, counts, totals(counts));

        assertThat(withheld.hides(1, 0) && withheld.hides(3, 0)).isTrue();
        assertThat(withheld.hides(0, 0) || withheld.hides(2, 0)).isFalse();
    }

    @Test
    void manyProposalsToFewPeopleAreSmall() {
        int[][] counts = {{12}, {50}, {50}};
        int[][] people = {{2}, {30}, {30}};

        assertThat(Withholding.of(counts, people, new int[] {60}).hides(0, 0)).isTrue();
    }

    /** Small enough to write all of them down: four rows of one step, three of two, two of three. */
    private static int[][] small(Random random) {
        var steps = 1 + random.nextInt(3);
        return table(random, 1 + random.nextInt(5 - steps), steps, 11);
    }

    private static int[][] table(Random random, int rows, int steps, int largest) {
        var counts = new int[rows][steps];
        for (var row : counts) {
            row[0] = random.nextInt(largest);
            for (int step = 1; step < steps; step++) row[step] = random.nextInt(row[step - 1] + 1);
        }
        return counts;
    }

    private static int[] totals(int[][] counts) {
        var totals = new int[counts[0].length];
        for (var row : counts) for (int step = 0; step < totals.length; step++) totals[step] += row[step];
        return totals;
    }

    private static TreeSet<Integer> possible(int[][] counts, int[] totals, Withholding withheld, int row, int step) {
        var values = new TreeSet<Integer>();
        var left = totals.clone();
        search(counts, left, withheld, 0, 0, new int[counts.length][totals.length], row, step, values);
        return values;
    }

    private static boolean search(
            int[][] counts,
            int[] left,
            Withholding withheld,
            int row,
            int step,
            int[][] guess,
            int wantedRow,
            int wantedStep,
            TreeSet<Integer> values) {
        if (row == counts.length) {
            for (int at = 0; at < left.length; at++) if (!withheld.hidesTotal(at) && left[at] != 0) return false;
            values.add(guess[wantedRow][wantedStep]);
            return values.containsAll(List.of(0, 1, 2, 3, 4));
        }
        if (step == left.length || withheld.hidesTotal(step))
            return search(counts, left, withheld, row + 1, 0, guess, wantedRow, wantedStep, values);
        var most = Math.min(left[step], step == 0 ? Integer.MAX_VALUE : guess[row][step - 1]);
        var from = withheld.hides(row, step) ? 0 : counts[row][step];
        var to = withheld.hides(row, step) ? most : Math.min(most, counts[row][step]);
        for (int value = from; value <= to; value++) {
            guess[row][step] = value;
            left[step] -= value;
            var all = search(counts, left, withheld, row, step + 1, guess, wantedRow, wantedStep, values);
            left[step] += value;
            if (all) return true;
        }
        return false;
    }
}
