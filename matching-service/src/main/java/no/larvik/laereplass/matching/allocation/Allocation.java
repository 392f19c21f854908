package no.larvik.laereplass.matching.allocation;

import java.time.Instant;
import no.larvik.laereplass.matching.market.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * One run: asked for, worked on by one server at a time, and in the end two plans that people may use or leave.
 *
 * @param requestedBy subject of who asked
 * @param seed decides between equal scores; nobody is told before the run is over
 * @param attempt how often somebody has begun on it; a result belongs to one attempt
 * @param rulesVersion the rules it was, or will be, made with
 */
public record Allocation(
        String id,
        String municipality,
        String requestedBy,
        Instant requestedAt,
        Order order,
        String seed,
        String rulesVersion,
        State state,
        Progress progress,
        int attempt,
        @Nullable Result result,
        @Nullable Instant finishedAt,
        @Nullable Failure failure) {

    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        public boolean over() {
            return this != QUEUED && this != RUNNING;
        }
    }

    /**
     * @param market how the market stood when it was looked at
     * @param fair null when there is no fair plan
     */
    public record Result(
            Stamp market,
            ScoredMarket.Rules rules,
            PlanFigures stable,
            @Nullable PlanFigures fair) {}

    static Allocation requested(
            String id,
            String municipality,
            String requestedBy,
            Instant now,
            Order order,
            String seed,
            String rulesVersion) {
        return new Allocation(
                id,
                municipality,
                requestedBy,
                now,
                order,
                seed,
                rulesVersion,
                State.QUEUED,
                Progress.NOTHING_YET,
                0,
                null,
                null,
                null);
    }

    /** The two plans are there, or the stable one and the reason why not the other. */
    Allocation done(Result result, @Nullable Failure failure, Instant now) {
        return over(State.DONE, Progress.ALL_DONE, result, failure, now);
    }

    Allocation failed(Failure failure, Instant now) {
        return over(State.FAILED, progress, null, failure, now);
    }

    public String seedHash() {
        return Lottery.commitment(seed);
    }

    private Allocation over(
            State state, Progress progress, @Nullable Result result, @Nullable Failure failure, Instant now) {
        return new Allocation(
                id,
                municipality,
                requestedBy,
                requestedAt,
                order,
                seed,
                rulesVersion,
                state,
                progress,
                attempt,
                result,
                now,
                failure);
    }
}
