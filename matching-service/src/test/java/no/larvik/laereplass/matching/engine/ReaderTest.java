package no.larvik.laereplass.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import no.larvik.laereplass.matching.scoring.APair;
import no.larvik.laereplass.matching.scoring.Cell;
import no.larvik.laereplass.matching.scoring.Formula;
import no.larvik.laereplass.matching.scoring.TravelTable;
import org.junit.jupiter.api.Test;

/** What is asked of a whole box at once shuts out nobody who scores enough, however the box came about. */
class ReaderTest {

    private static final int MARKETS = 150;

    private final SplittableRandom random = new SplittableRandom(7);
    private final Formula formula = new Formula(APair.rules());
    private final Reader reader = new PlainReader();
    private int pairs;
    private int enough;
    private int passed;

    @Test
    void nobodyWhoScoresEnoughIsShutOutAndFewOthersPass() {
        var markets = new CrowdedMarket(random);
        for (int round = 0; round < MARKETS; round++) {
            var market = markets.draw(formula, round % 3 == 0 ? 64 : 12);
            for (int id = 0; id < CrowdedMarket.EACH; id++) {
                var least = random.nextInt(4) == 0 ? 0 : random.nextInt(7_000, 10_000);
                if (market.hasCandidate(id)) ofPlaces(market, id, least);
                if (market.hasOpening(id)) ofSeekers(market, id, least);
            }
        }
        assertThat(enough).isGreaterThan(pairs / 100);
        assertThat(passed - enough).as("of %s".formatted(pairs)).isLessThan(pairs / 4);
    }

    @Test
    void aKindAndALicenceNobodyHasToldShutEverybodyOut() {
        for (int kind : new int[] {0, 7, 8, 19}) {
            for (long licences : new long[] {0, 1L << 7, 1L << 8, 1L << 39}) {
                var market = new PackedMarket(formula, TravelTable.none());
                var cell = new Cell(59, 10);
                market.putCandidate(0, cell, 50, 1, 0, Integer.MIN_VALUE, 1L << 7, 0, -1, 0, 0, new int[] {
                    0, 1000, Integer.MIN_VALUE, Integer.MAX_VALUE
                });
                market.putOpening(0, cell, 0, kind, 0, PairScore.NO_LAST_START, licences, 0, -1, 0, 0, -1);

                var fits = kind == 0 && (licences & ~(1L << 7)) == 0;
                assertThat(new FullPass(market).forOpenings(5).size(0)).isEqualTo(fits ? 1 : 0);
                assertThat(new FullPass(market).forCandidates(5).size(0)).isEqualTo(fits ? 1 : 0);
            }
        }
    }

    private void ofPlaces(PackedMarket market, int candidate, int least) {
        var tree = market.openingsAt(0);
        if (tree == null) return;
        var bars = bars(least);
        var passing = passing(CrowdedMarket.ofPlaces(market, candidate, reader), tree.root(), least, bars);
        for (int row = 0; row < tree.size(); row++) {
            var opening = Entities.high(tree.root().entries[row]);
            if ((passing >>> row & 1) == 1) kindsAgree(market, candidate, opening);
            count(market.score(candidate, opening), Math.min(least, bars[opening]), passing >>> row);
        }
    }

    private void ofSeekers(PackedMarket market, int opening, int least) {
        var tree = market.candidatesAt(0);
        if (tree == null) return;
        var bars = bars(least);
        var passing = passing(CrowdedMarket.ofSeekers(market, opening, reader), tree.root(), least, bars);
        for (int row = 0; row < tree.size(); row++) {
            var candidate = Entities.high(tree.root().entries[row]);
            if ((passing >>> row & 1) == 1) kindsAgree(market, candidate, opening);
            count(market.score(candidate, opening), Math.min(least, bars[candidate]), passing >>> row);
        }
    }

    /** What is enough for each: for all the same, or for some less. */
    private short[] bars(int least) {
        var bars = new short[CrowdedMarket.EACH];
        Arrays.fill(bars, (short) least);
        if (random.nextBoolean()) return bars;
        for (int id = 0; id < bars.length; id++) if (random.nextBoolean()) bars[id] = (short) random.nextInt(10_000);
        return bars;
    }

    private static long passing(Asks asks, Box box, int least, short[] bars) {
        var worth = asks.worth(box);
        if (worth == Asks.NOTHING) return 0;
        asks.enter(box, worth);
        var same = IntStream.range(0, bars.length).allMatch(id -> bars[id] == least);
        if (!same) return asks.reaching(least, bars, box);
        return worth < asks.needed(least) ? 0 : asks.reaching(least, box);
    }

    /** The score is made of those who agree in that, and does not look again. */
    private static void kindsAgree(PackedMarket market, int candidate, int opening) {
        var kind = PairScore.kind(market.openings.rows, opening * Entities.WIDTH);
        assertThat(PairScore.kinds(market.candidates.rows, candidate * Entities.WIDTH) >>> kind & 1)
                .as("kind %s", kind)
                .isEqualTo(1);
    }

    private void count(int score, int least, long passing) {
        var isEnough = score >= 0 && score >= least;
        pairs++;
        passed += (int) (passing & 1);
        if (!isEnough) return;
        enough++;
        assertThat(passing & 1).as("scores %s, and %s is enough", score, least).isEqualTo(1);
    }
}
