package no.larvik.laereplass.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is looked up of a way is what is worked out, also where nearness falls by one and where a reach ends. */
class WaysTest {

    private static final int WAYS = 300_000;

    private final Formula formula = new Formula(APair.rules());
    private final Ways ways = new Ways(formula);

    @Test
    void nearnessIsThatOfTheFormula() {
        var random = new SplittableRandom(3);
        for (int way = 0; way < WAYS; way++) {
            var chord = (float) Math.pow(2, random.nextDouble(-45, 2));
            assertThat(ways.nearness(chord)).as("%s", chord).isEqualTo(workedOut(chord));
        }
        assertThat(ways.nearness(0)).isEqualTo(Formula.FULL);
        assertThat(ways.nearness(4)).isEqualTo(workedOut(4));
    }

    @Test
    void alsoOnEitherSideOfEveryStepDown() {
        var from = Float.floatToRawIntBits(0x1p-40f);
        var steps = 0;
        for (int value = workedOut(0x1p-40f); value > workedOut(4); value--) {
            var holds = from;
            var falls = Float.floatToRawIntBits(4);
            while (falls - holds > 1) {
                var middle = holds + (falls - holds) / 2;
                if (workedOut(Float.intBitsToFloat(middle)) >= value) holds = middle;
                else falls = middle;
            }
            for (int bits = falls - 3; bits < falls + 3; bits++) {
                var chord = Float.intBitsToFloat(bits);
                assertThat(ways.nearness(chord)).as("%s", chord).isEqualTo(workedOut(chord));
            }
            from = holds;
            steps++;
        }
        assertThat(steps).isGreaterThan(900);
    }

    @Test
    void aReachEndsWhereItsKilometresDo() {
        for (int km : new int[] {0, 1, 15, 120, 255, 256, 900}) {
            var chord = Sphere.longestSquaredChord(km);
            for (int step = 0; step < 300; step++, chord = Math.nextDown(chord))
                assertThat(ways.beyond(chord, km)).as("%s km, %s", km, chord).isEqualTo(Sphere.kilometres(chord) > km);
            assertThat(ways.beyond(chord, km)).isEqualTo(Sphere.kilometres(chord) > km);
        }
    }

    private int workedOut(float chord) {
        return formula.nearness(Sphere.kilometres(chord));
    }
}
