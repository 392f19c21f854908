package no.larvik.laereplass.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import no.larvik.laereplass.matching.scoring.APair;
import no.larvik.laereplass.matching.scoring.Cell;
import no.larvik.laereplass.matching.scoring.Formula;
import no.larvik.laereplass.matching.scoring.TravelTable;
import org.junit.jupiter.api.Test;

/** What is asked of a whole box at once shuts out nobody who scores enough, however the box came about. */
class PlanesTest {

    private static final int MARKETS = 150;
    private static final int EACH = 60;
    private static final int DAY = 20_000;

    private final SplittableRandom random = new SplittableRandom(7);
    private final Formula formula = new Formula(APair.rules());
    private int pairs;
    private int enough;
    private int passed;

    @Test
    void nobodyWhoScoresEnoughIsShutOutAndFewOthersPass() {
        for (int round = 0; round < MARKETS; round++) {
            var codes = round % 3 == 0 ? 64 : 12;
            var market = new PackedMarket(formula, TravelTable.none());
            for (int change = 0; change < 3 * EACH; change++) {
                var id = random.nextInt(EACH);
                if (random.nextInt(4) == 0) market.removeCandidate(id);
                else putCandidate(market, id, codes);
                if (random.nextInt(4) == 0) market.removeOpening(id);
                else putOpening(market, id, codes);
            }
            for (int id = 0; id < EACH; id++) {
                var least = random.nextInt(4) == 0 ? 0 : random.nextInt(7_000, 10_000);
                if (market.hasCandidate(id)) ofPlaces(market, id, least);
                if (market.hasOpening(id)) ofSeekers(market, id, least);
            }
        }
        assertThat(enough).isGreaterThan(pairs / 100);
        assertThat(passed - enough).as("of %s".formatted(pairs)).isLessThan(pairs / 4);
    }

    private void ofPlaces(PackedMarket market, int candidate, int least) {
        var tree = market.openingsAt(0);
        if (tree == null) return;
        var asks = new AsksPlaces(market.pairs);
        var value = market.wishes[candidate][Wishes.VALUE];
        asks.start(market.candidates.rows, candidate * Entities.WIDTH, value);
        asks.find(market.openings.layout, market.candidates.rows, candidate * Entities.WIDTH);
        var passing = passing(asks, tree.root(), least);
        for (int row = 0; row < tree.size(); row++)
            count(market.score(candidate, Entities.high(tree.root().entries[row])), least, passing >>> row);
    }

    private void ofSeekers(PackedMarket market, int opening, int least) {
        var tree = market.candidatesAt(0);
        if (tree == null) return;
        var asks = new AsksSeekers(market.pairs);
        asks.start(market.candidates.layout, market.openings.rows, opening * Entities.WIDTH);
        var passing = passing(asks, tree.root(), least);
        for (int row = 0; row < tree.size(); row++)
            count(market.score(Entities.high(tree.root().entries[row]), opening), least, passing >>> row);
    }

    private static long passing(Asks asks, Box box, int least) {
        var worth = asks.worth(box);
        return worth < asks.needed(least) ? 0 : asks.enter(box, worth) & asks.enough(least);
    }

    private void count(int score, int least, long passing) {
        var isEnough = score >= 0 && score >= least;
        pairs++;
        passed += (int) (passing & 1);
        if (!isEnough) return;
        enough++;
        assertThat(passing & 1).as("scores %s, and %s is enough", score, least).isEqualTo(1);
    }

    private void putCandidate(PackedMarket market, int id, int codes) {
        var value = Formula.tradeRank(random.nextInt(1, 4), random.nextBoolean());
        var day = random.nextInt(50) == 0 ? random.nextInt() : DAY + random.nextInt(150);
        var wishes = new int[] {0, value, Integer.MIN_VALUE, Integer.MAX_VALUE};
        market.putCandidate(
                id,
                home(),
                120,
                random.nextInt(1, 16),
                day,
                Integer.MIN_VALUE,
                some(codes, 3) | 7,
                some(codes, 7),
                random.nextInt(-1, 5),
                some(codes, 3),
                some(codes, 6),
                wishes);
    }

    private void putOpening(PackedMarket market, int id, int codes) {
        var from = DAY + random.nextInt(150);
        var to = random.nextInt(3) == 0 ? PairScore.NO_LAST_START : from + random.nextInt(90);
        market.putOpening(
                id,
                home(),
                0,
                random.nextInt(4),
                from,
                to,
                random.nextInt(8) == 0 ? some(codes, 2) : random.nextInt(8),
                some(codes, 7),
                random.nextInt(-1, 5),
                some(codes, 5),
                some(codes, 6),
                -1);
    }

    private Cell home() {
        return new Cell(59 + random.nextDouble() / 30, 10 + random.nextDouble() / 20);
    }

    private long some(int codes, int most) {
        var told = 0L;
        for (int left = random.nextInt(most + 1); left > 0; left--) told |= 1L << random.nextInt(codes);
        return told;
    }
}
