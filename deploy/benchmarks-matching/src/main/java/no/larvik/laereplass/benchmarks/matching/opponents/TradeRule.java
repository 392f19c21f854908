package no.larvik.laereplass.benchmarks.matching.opponents;

import java.util.ArrayList;
import java.util.function.ToIntFunction;
import no.larvik.laereplass.benchmarks.matching.market.Market;
import no.larvik.laereplass.benchmarks.matching.market.Wishes;
import no.larvik.laereplass.matching.scoring.Formula;
import no.larvik.laereplass.matching.scoring.NeighbourTrades;
import no.larvik.laereplass.matching.scoring.Seeker;

/** How much is known of trades and approvals before a pair is looked at. */
sealed interface TradeRule {

    int NOT_WISHED = -1;

    /** @return thousandths of {@code TRADE_RANK} for an opening, or {@link #NOT_WISHED} */
    ToIntFunction<Job> of(int person, Seeker seeker);

    /** A free seat, and the county's approval where the kind needs it. */
    boolean mayBeOffered(Job job);

    /** Nothing: the wishes as they were ranked, the table of neighbours, the employer's approvals. */
    record AsReadAloud(NeighbourTrades neighbours) implements TradeRule {

        @Override
        public ToIntFunction<Job> of(int person, Seeker seeker) {
            return job -> rank(seeker, job);
        }

        @Override
        public boolean mayBeOffered(Job job) {
            return job.place().mayBeOffered(job.approvals()) && job.freeSeats() > 0;
        }

        private int rank(Seeker seeker, Job job) {
            var wished = seeker.trades();
            var offered = job.place().trade();
            var exact = wished.indexOf(offered);
            if (exact >= 0) return Formula.tradeRank(exact + 1, false);
            if (!seeker.neighbourTrades()) return NOT_WISHED;
            for (int i = 0; i < wished.size(); i++) {
                var from = neighbours.closeTo(wished.get(i)).get(offered);
                if (from != null && !from.isAfter(job.place().startFrom())) return Formula.tradeRank(i + 1, true);
            }
            return NOT_WISHED;
        }
    }

    /** All: one list of trades a person, wished and neighbouring, and one mark an opening. */
    record Prepared(Market market) implements TradeRule {

        @Override
        public ToIntFunction<Job> of(int person, Seeker seeker) {
            var wishes = Wishes.of(market, person);
            var trades = new ArrayList<String>();
            for (int i = 0; i < wishes.size; i++) trades.add(market.trades.slug(wishes.trades[i]));
            return job -> {
                var wish = trades.indexOf(job.place().trade());
                return wish < 0 ? NOT_WISHED : wishes.values[wish];
            };
        }

        @Override
        public boolean mayBeOffered(Job job) {
            return job.available();
        }
    }
}
