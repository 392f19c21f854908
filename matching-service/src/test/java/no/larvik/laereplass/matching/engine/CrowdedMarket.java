package no.larvik.laereplass.matching.engine;

import java.util.SplittableRandom;
import no.larvik.laereplass.matching.scoring.Cell;
import no.larvik.laereplass.matching.scoring.Formula;
import no.larvik.laereplass.matching.scoring.TravelTable;

/** Small markets of one trade in one place, in which people and places come, change and go: one box each. */
final class CrowdedMarket {

    static final int EACH = 60;
    private static final int DAY = 20_000;

    private final SplittableRandom random;

    CrowdedMarket(SplittableRandom random) {
        this.random = random;
    }

    /** @param words of each table, up to 64; of licences up to 40 */
    PackedMarket draw(Formula formula, int words) {
        var market = new PackedMarket(formula, TravelTable.none());
        for (int change = 0; change < 3 * EACH; change++) {
            var id = random.nextInt(EACH);
            if (random.nextInt(4) == 0) market.removeCandidate(id);
            else putCandidate(market, id, words);
            if (random.nextInt(4) == 0) market.removeOpening(id);
            else putOpening(market, id, words);
        }
        return market;
    }

    /** What this candidate asks of the places. */
    static Asks ofPlaces(PackedMarket market, int candidate, Reader reader) {
        var asks = new AsksPlaces(market.pairs, reader);
        var rows = market.candidates.rows;
        asks.start(rows, candidate * Entities.WIDTH, market.wishes[candidate][Wishes.VALUE]);
        asks.find(market.openings.layout, rows, candidate * Entities.WIDTH);
        return asks;
    }

    /** What this opening asks of the seekers. */
    static Asks ofSeekers(PackedMarket market, int opening, Reader reader) {
        var asks = new AsksSeekers(market.pairs, reader);
        asks.start(market.candidates.layout, market.openings.rows, opening * Entities.WIDTH);
        return asks;
    }

    private void putCandidate(PackedMarket market, int id, int words) {
        var value = Formula.tradeRank(random.nextInt(1, 4), random.nextBoolean());
        var day = random.nextInt(50) == 0 ? random.nextInt() : DAY + random.nextInt(150);
        var wishes = new int[] {0, value, Integer.MIN_VALUE, Integer.MAX_VALUE};
        market.putCandidate(
                id,
                home(),
                120,
                words > 40 ? random.nextInt(1, 1 << 20) : random.nextInt(1, 16),
                day,
                Integer.MIN_VALUE,
                some(Math.min(words, 40), 3) | 7,
                some(words, 7),
                random.nextInt(-1, 5),
                some(words, 3),
                some(words, 6),
                wishes);
    }

    private void putOpening(PackedMarket market, int id, int words) {
        var from = DAY + random.nextInt(150);
        var to = random.nextInt(3) == 0 ? PairScore.NO_LAST_START : from + random.nextInt(90);
        market.putOpening(
                id,
                home(),
                0,
                random.nextInt(words > 40 ? 20 : 4),
                from,
                to,
                random.nextInt(8) == 0 ? some(Math.min(words, 40), 2) : random.nextInt(8),
                some(words, 7),
                random.nextInt(-1, 5),
                some(words, 5),
                some(words, 6),
                -1);
    }

    private Cell home() {
        return new Cell(59 + random.nextDouble() / 30, 10 + random.nextDouble() / 20);
    }

    private long some(int words, int most) {
        var told = 0L;
        for (int left = random.nextInt(most + 1); left > 0; left--) told |= 1L << random.nextInt(words);
        return told;
    }
}
