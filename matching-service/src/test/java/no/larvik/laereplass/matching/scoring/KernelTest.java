package no.larvik.laereplass.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class KernelTest {

    @Test
    void theContributionsAddUpToTheTotal() {
        var random = new RandomPairs(7);
        for (int i = 0; i < 1000; i++) {
            var judgement = APair.kernel().judge(random.next().input());

            var sum = judgement.factors().stream()
                    .mapToDouble(Judgement.Line::contribution)
                    .sum();
            assertThat(sum).isEqualTo(judgement.total(), within(0.0001));
            assertThat(judgement.total()).isBetween(0.0, 100.0);
        }
    }

    @Test
    void theWordFollowsTheScore() {
        var rules = APair.rules();

        assertThat(rules.word(75)).isEqualTo(Word.VERY_GOOD);
        assertThat(rules.word(74.99)).isEqualTo(Word.GOOD);
        assertThat(rules.word(50)).isEqualTo(Word.GOOD);
        assertThat(rules.word(49.99)).isEqualTo(Word.POSSIBLE);
    }

    @Test
    void everyJudgementNamesTheVersionOfTheRules() {
        assertThat(APair.thatFits().judged().rulesVersion()).isEqualTo("test-1");
    }

    @Test
    void rulesWithoutAWeightForEveryFactorAreRefused() {
        var rules = APair.rules();

        assertThatThrownBy(() -> new RuleSet(
                        "x", rules.validFrom(), "x", "x", Map.of(Factor.TRADE_RANK, 1), 20, 60, 1.5, 75, 50))
                .hasMessageContaining("every factor");
    }

    @Test
    void distanceIsAGreatCircle() {
        assertThat(APair.LARVIK.kilometresTo(APair.OSLO)).isEqualTo(103.7, within(0.5));
        assertThat(APair.LARVIK.kilometresTo(APair.LARVIK)).isZero();
    }
}
