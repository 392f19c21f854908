package no.larvik.laereplass.chassis.operation;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Remembers when another system last did what it was asked, and when not. Gone with the process. */
public final class LastCalls {

    private final InstantSource clock;
    private volatile @Nullable Instant answeredAt;
    private volatile @Nullable Failed failed;
    private volatile @Nullable Instant restingSince;

    private record Failed(Instant at, String why) {}

    public LastCalls(InstantSource clock) {
        this.clock = clock;
    }

    /** Since when it rests is heard from its breaker: a trial call in between does not begin the time anew. */
    public LastCalls heardFrom(CircuitBreaker breaker) {
        breaker.getEventPublisher().onStateTransition(change -> {
            var next = change.getStateTransition().getToState();
            if (next == State.CLOSED) restingSince = null;
            else if (restingSince == null) restingSince = clock.instant();
        });
        return this;
    }

    public void answered() {
        answeredAt = clock.instant();
    }

    /** @param why a code; never the other side's words, which may name somebody */
    public void failed(String why) {
        failed = new Failed(clock.instant(), why);
    }

    /** {@code null} while it is asked. */
    public @Nullable Instant restingSince() {
        return restingSince;
    }

    public OutsideSystem of(String name, OutsideSystem.Mode mode) {
        var last = failed;
        return new OutsideSystem(
                name,
                mode,
                answeredAt,
                last == null ? null : last.at(),
                last == null ? null : last.why(),
                restingSince);
    }
}
