package no.larvik.laereplass.matching.allocation;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Both plans over one market.
 *
 * @param stable by person: the opening, or {@link Lists#NOWHERE}
 * @param fair likewise; null when there is none, and then {@code failure} says why
 * @param detail of the failure, for the log
 */
@SuppressWarnings("ArrayRecordComponent")
public record Plans(
        int[] stable,
        int @Nullable [] fair,
        @Nullable Failure failure,
        @Nullable String detail) {

    /**
     * The same market and seed give the same plans.
     *
     * @throws InterruptedException when somebody wants it to stop
     * @throws IllegalStateException when the checker finds a pair that would break the stable plan: a fault in this code
     */
    public static Plans over(Scored scored, String seed, CheapestFlow solver, Duration limit, Progress.Teller teller)
            throws InterruptedException {
        teller.at(Stage.STABLE, 0);
        var lists = scored.lists();
        var lots = Lottery.draw(seed, scored.people());
        var stable = DeferredAcceptance.place(lists, lots);
        teller.at(Stage.FAIR, 0);
        var plans = withFair(stable, new FairPlan(lists, stable, scored.bonus()).place(solver, limit));
        teller.at(Stage.CHECK, 0);
        var blocking = BlockingPairs.of(lists, lots, stable);
        if (!blocking.isEmpty()) throw new IllegalStateException("not stable: " + blocking.getFirst());
        return plans;
    }

    int @Nullable [] of(PlanKind kind) {
        return kind == PlanKind.STABLE ? stable : fair;
    }

    private static Plans withFair(int[] stable, FairPlan.Outcome outcome) {
        return switch (outcome) {
            case FairPlan.Outcome.Placed placed -> new Plans(stable, placed.places(), null, null);
            case FairPlan.Outcome.TimedOut() -> new Plans(stable, null, Failure.FAIR_PLAN_TIMEOUT, null);
            case FairPlan.Outcome.Failed failed -> new Plans(stable, null, Failure.FAIR_PLAN_FAILED, failed.why());
        };
    }
}
