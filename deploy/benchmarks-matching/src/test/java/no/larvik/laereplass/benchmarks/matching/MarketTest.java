package no.larvik.laereplass.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.SplittableRandom;
import no.larvik.laereplass.benchmarks.matching.market.Told;
import no.larvik.laereplass.matching.scoring.Factor;
import no.larvik.laereplass.matching.scoring.MustRule;
import org.junit.jupiter.api.Test;

class MarketTest {

    private final Scene scene = Scene.of(300, 300);

    @Test
    void theSameSeedDrawsTheSameMarket() {
        var again = new Told(Scene.of(300, 300).market());
        var told = new Told(scene.market());

        for (int number = 0; number < 300; number++)
            assertThat(again.pair(number, number)).isEqualTo(told.pair(number, number));
    }

    /** What lies between two (an earlier no, a yes elsewhere) is asked of the store, not of the market. */
    @Test
    void everyFactorCountsAndEveryRuleOfTheMarketExcludesSomebody() {
        var failed = EnumSet.of(MustRule.NOT_CLOSED_BEFORE, MustRule.NOT_TAKEN);
        var counted = EnumSet.noneOf(Factor.class);
        var told = new Told(scene.market());
        var random = new SplittableRandom(1);
        for (int pair = 0; pair < 20_000; pair++) {
            var judgement = scene.kernel().judge(told.pair(random.nextInt(300), random.nextInt(300)));
            failed.addAll(judgement.failed());
            for (var line : judgement.factors()) if (line.contribution() > 0) counted.add(line.factor());
        }

        assertThat(failed).containsExactlyInAnyOrder(MustRule.values());
        assertThat(counted).containsExactlyInAnyOrder(Factor.values());
    }
}
