package no.larvik.laereplass.matching.allocation;

import java.time.Duration;
import java.time.InstantSource;

/** One run from the market to two kept plans. */
final class Run {

    private final ScoredPairs pairs;
    private final CheapestFlow solver;
    private final Duration limit;
    private final Allocations allocations;
    private final InstantSource clock;

    Run(ScoredPairs pairs, CheapestFlow solver, Duration limit, Allocations allocations, InstantSource clock) {
        this.pairs = pairs;
        this.solver = solver;
        this.limit = limit;
        this.allocations = allocations;
        this.clock = clock;
    }

    /** @return the run as it is to be stored; its plans are kept already */
    Allocation of(Allocation running, Progress.Teller teller) throws InterruptedException {
        teller.at(Stage.COLLECT, 0);
        var market = pairs.collect(running.municipality(), running.order(), running.rulesVersion(), teller);
        var plans = Plans.over(market.scored(), running.seed(), solver, limit, teller);
        var result = result(market, running.seed(), plans);
        teller.at(Stage.STORE, 0);
        if (Thread.interrupted()) throw new InterruptedException();
        allocations.keep(running, market.scored(), plans);
        return running.done(result, plans.failure(), clock.instant());
    }

    private static Allocation.Result result(ScoredMarket market, String seed, Plans plans) {
        var lots = Lottery.draw(seed, market.scored().people());
        var fair = plans.fair();
        return new Allocation.Result(
                market.stamp(),
                market.rules(),
                PlanFigures.of(market, lots, plans.stable(), fair),
                fair == null ? null : PlanFigures.of(market, lots, fair, plans.stable()));
    }
}
