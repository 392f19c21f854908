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
    private int fewer;

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
        assertThat(fewer).isGreaterThan(some / 4);
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
        asks.reaching(least, box);
        var question = asks.question;
        var enough = plain.enough(box.lanes, question);
        var lost = question.lost.clone();
        assertThat(vectors.allowed(box.lanes, question)).isEqualTo(plain.allowed(box.lanes, question));
        assertThat(vectors.enough(box.lanes, question)).isEqualTo(enough);
        for (var left = enough; left != 0; left &= left - 1) {
            var row = Long.numberOfTrailingZeros(left);
            assertThat(question.lost[row]).isEqualTo(lost[row]);
        }
        if (enough != 0) some++;

        question.furthest = question.chords[random.nextInt(box.count)]; // as far as one of them
        var within = plain.within(box.lanes, enough, question);
        var chords = question.chords.clone();
        assertThat(vectors.within(box.lanes, enough, question)).isEqualTo(within);
        for (var left = within; left != 0; left &= left - 1) {
            var row = Long.numberOfTrailingZeros(left);
            assertThat(question.chords[row]).isEqualTo(chords[row]);
        }
        if (within != enough) fewer++;
    }
}
