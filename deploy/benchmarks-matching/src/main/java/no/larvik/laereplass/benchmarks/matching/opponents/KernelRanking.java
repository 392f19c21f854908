package no.larvik.laereplass.benchmarks.matching.opponents;

import no.larvik.laereplass.benchmarks.matching.market.Market;
import no.larvik.laereplass.benchmarks.matching.market.Told;
import no.larvik.laereplass.benchmarks.matching.timing.Best;
import no.larvik.laereplass.benchmarks.matching.timing.TopLists;
import no.larvik.laereplass.matching.scoring.Kernel;
import no.larvik.laereplass.matching.scoring.ScoreInput;

/** The yardstick of every result: each pair judged by the kernel itself, with its explanation. Never timed. */
public final class KernelRanking {

    private final Market market;
    private final Kernel kernel;

    public KernelRanking(Market market, Kernel kernel) {
        this.market = market;
        this.kernel = kernel;
    }

    /** The best young people for one opening, as the list of number 0. */
    public TopLists ofOpening(int opening) {
        var told = new Told(market);
        var lists = new TopLists(0, 1);
        var best = new Best();
        for (int person = 0; person < market.people.size; person++) {
            var judgement = kernel.judge(told.pair(person, opening));
            if (judgement.possible()) best.offer(person, (int) Math.round(judgement.total() * 100));
        }
        best.into(lists, 0);
        return lists;
    }

    /** The best openings. */
    public TopLists rank(int from, int to) {
        var told = new Told(market);
        var lists = new TopLists(from, to);
        for (int person = from; person < to; person++) {
            var best = new Best();
            var seeker = told.seeker(person);
            for (int opening = 0; opening < market.openings.size; opening++) {
                if (!seeker.neighbourTrades()
                        && !seeker.trades().contains(market.trades.slug(market.openings.trade[opening]))) continue;
                var input = new ScoreInput(
                        seeker,
                        told.place(opening),
                        told.approvals(opening),
                        market.openings.freeSeats[opening],
                        false,
                        false);
                var judgement = kernel.judge(input);
                if (judgement.possible()) best.offer(opening, (int) Math.round(judgement.total() * 100));
            }
            best.into(lists, person);
        }
        return lists;
    }
}
