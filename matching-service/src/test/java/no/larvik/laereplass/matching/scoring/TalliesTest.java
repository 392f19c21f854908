package no.larvik.laereplass.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TalliesTest {

    private static final int PAIRS = 200_000;

    private final SplittableRandom random = new SplittableRandom(11);
    private final Formula formula = new Formula(APair.rules());
    private final Tallies tallies = new Tallies(formula);

    @Test
    void whatIsLookedUpIsWhatIsWorkedOutAndNobodyIsLeftOutWhoReachesTheScore() {
        var leftOutJustAbove = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            var value = Formula.tradeRank(random.nextInt(1, 4), random.nextBoolean());
            var days = random.nextInt(1200);
            var asked = random.nextInt(6);
            var shared = random.nextInt(asked + 1);
            var wanted = random.nextInt(4);
            var met = random.nextInt(wanted + 1);
            var needed = random.nextInt(4);
            var covered = random.nextInt(needed + 1);
            var level = random.nextInt(-1, 5);
            var held = random.nextInt(-1, 5);
            var support = random.nextInt(2);
            var chord = Sphere.longestSquaredChord(Math.pow(random.nextDouble(), 3) * 200);
            var km = Sphere.kilometres(chord);
            var tally = tallies.trade(value)
                    + tallies.start(days)
                    + tallies.skills(shared, asked)
                    + tallies.met(met, wanted)
                    + tallies.languageFit(level, held, support);
            var onTop = tallies.covered(covered, needed);

            var score = tallies.hundredths(tally, onTop, km);

            assertThat(score)
                    .isEqualTo(formula.hundredths(
                            value,
                            formula.nearness(km),
                            formula.startFits(days),
                            Formula.share(shared, asked),
                            Formula.language(level, held, support == 1),
                            Formula.share(met, wanted),
                            Formula.share(covered, needed)));
            if (score == Formula.BEST) continue;
            assertThat(tallies.mayReach(score, tally, onTop, chord)).isEqualTo(1);
            leftOutJustAbove += 1 - tallies.mayReach(score + 30, tally, onTop, chord);
        }
        assertThat(leftOutJustAbove).as("three tenths of a point above").isGreaterThan(PAIRS * 9 / 10);
    }
}
