package no.larvik.laereplass.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import no.larvik.laereplass.matching.scoring.APair;
import no.larvik.laereplass.matching.scoring.Formula;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thirty-two at once get the answers of one after the other. */
@Tag("vectors")
class VectorReaderTest {

    private static final int MARKETS = 12;

    private final SplittableRandom random = new SplittableRandom(5);
    private final Formula formula = new Formula(APair.rules());
    private final Reader plain = new PlainReader();
    private final Reader vectors = new VectorReader();
    private int some;

    @Test
    void theyAnswerAlike() {
        var markets = new CrowdedMarket(random);
        for (int round = 0; round < MARKETS; round++) {
            var market = markets.draw(formula, round % 3 == 0 ? 64 : 12);
            for (int id = 0; id < CrowdedMarket.EACH; id++) {
                if (market.hasCandidate(id)) ofPlaces(market, id);
                if (market.hasOpening(id)) ofSeekers(market, id);
            }
        }
        assertThat(some).isGreaterThan(MARKETS * CrowdedMarket.EACH / 4);
    }

    private void ofPlaces(PackedMarket market, int candidate) {
        var tree = market.openingsAt(0);
        if (tree == null || tree.size() == 0) return;
        compare(CrowdedMarket.ofPlaces(market, candidate, plain), tree.root());
    }

    private void ofSeekers(PackedMarket market, int opening) {
        var tree = market.candidatesAt(0);
        if (tree == null || tree.size() == 0) return;
        compare(CrowdedMarket.ofSeekers(market, opening, plain), tree.root());
    }

    private void compare(Asks asks, Box box) {
        var worth = asks.worth(box);
        var least = random.nextInt(6_000, 10_000);
        if (worth < asks.needed(least)) return;
        asks.enter(box, worth);
        var enough = asks.enough(least);
        var lost = asks.question.lost.clone();

        assertThat(vectors.allowed(box.lanes, asks.question)).isEqualTo(asks.allowed());
        assertThat(vectors.enough(box.lanes, asks.question)).isEqualTo(enough);
        for (var left = enough; left != 0; left &= left - 1) {
            var row = Long.numberOfTrailingZeros(left);
            assertThat(asks.question.lost[row]).isEqualTo(lost[row]);
        }
        if (enough != 0) some++;
    }
}
