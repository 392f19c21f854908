package no.larvik.laereplass.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FewOutcomesTest {

    private static final int LINES = 20_000;

    @Test
    void theLineIsToldWhereManyStandBehindIt() {
        var told = FewOutcomes.of(Map.of("FAGBREV", 2, "HIGHER_EDUCATION", 4, "UNDER_WAY", 19));

        assertThat(told.contracts()).isEqualTo(25);
        assertThat(told.outcomes()).containsEntry("UNDER_WAY", 19).containsEntry("FAGBREV", null);
    }

    @Test
    void fewContractsAreNotTold() {
        assertThat(FewOutcomes.of(Map.of("FAGBREV", 4)).contracts()).isNull();
        assertThat(FewOutcomes.of(Map.of()).outcomes().values()).containsOnlyNulls();
    }

    /** A reader knows the sum and what is shown: a withheld number is whatever the other withheld ones leave. */
    @Test
    void everyWithheldNumberCanBeEachFromNoneToFour() {
        int told = 0;
        for (int seed = 0; seed < LINES; seed++) {
            var counted = counted(new Random(seed));
            var line = FewOutcomes.of(counted);
            if (line.contracts() == null) {
                assertThat(line.outcomes().values()).containsOnlyNulls();
                continue;
            }
            int left = line.contracts();
            int withheld = 0;
            for (var outcome : line.outcomes().entrySet()) {
                var shown = outcome.getValue();
                if (shown == null) withheld++;
                else {
                    assertThat(shown).isGreaterThanOrEqualTo(5);
                    left -= shown;
                    told++;
                }
            }
            if (withheld == 0) continue;
            assertThat(withheld).as("seed %d", seed).isGreaterThan(1); // the others can take what one does not
            assertThat(left).as("seed %d", seed).isGreaterThanOrEqualTo(4);
        }
        assertThat(told).as("something is left to read").isGreaterThan(10_000);
    }

    private static Map<String, Integer> counted(Random random) {
        var counted = new TreeMap<String, Integer>();
        for (var outcome : FewOutcomes.ALL) {
            var number = (int) (14 * Math.pow(random.nextDouble(), 3));
            if (number > 0) counted.put(outcome, number);
        }
        return counted;
    }
}
