package no.larvik.laereplass.benchmarks.matching.market;

import java.util.Arrays;
import no.larvik.laereplass.matching.scoring.Formula;

/**
 * The trades one person may be suggested, wished ones first, then neighbours where the person is open for them, each with
 * its value of {@code TRADE_RANK}: what every engine is asked with.
 */
public final class Wishes {

    /** Number of trades. */
    public final int size;

    public final int[] trades;
    /** Thousandths. */
    public final int[] values;
    /** Epoch day of the first start it holds for; a wished trade always does. */
    public final int[] from;

    private Wishes(int size, int[] trades, int[] values, int[] from) {
        this.size = size;
        this.trades = trades;
        this.values = values;
        this.from = from;
    }

    public static Wishes of(Market market, int person) {
        var trades = new int[market.trades.size()];
        var values = new int[market.trades.size()];
        var from = new int[market.trades.size()];
        var size = 0;
        for (int rank = 0; rank < People.WISHES; rank++) {
            var trade = market.people.trades[person * People.WISHES + rank];
            if (trade < 0) continue;
            trades[size] = trade;
            from[size] = Integer.MIN_VALUE;
            values[size++] = Formula.tradeRank(rank + 1, false);
        }
        for (int rank = 0; market.people.neighbours[person] && rank < People.WISHES; rank++) {
            var trade = market.people.trades[person * People.WISHES + rank];
            if (trade < 0) continue;
            for (var near : market.trades.neighboursOf(trade)) {
                if (contains(trades, size, near.trade())) continue;
                trades[size] = near.trade();
                from[size] = near.from();
                values[size++] = Formula.tradeRank(rank + 1, true);
            }
        }
        return new Wishes(size, Arrays.copyOf(trades, size), Arrays.copyOf(values, size), Arrays.copyOf(from, size));
    }

    /** Of a trade that is among them. */
    public int valueOf(int trade) {
        for (int i = 0; i < size; i++) if (trades[i] == trade) return values[i];
        throw new IllegalArgumentException("not wished: " + trade);
    }

    private static boolean contains(int[] trades, int size, int trade) {
        for (int i = 0; i < size; i++) if (trades[i] == trade) return true;
        return false;
    }
}
