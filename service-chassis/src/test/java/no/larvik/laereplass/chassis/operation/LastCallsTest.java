package no.larvik.laereplass.chassis.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LastCallsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final CircuitBreaker breaker = CircuitBreaker.ofDefaults("other");
    private final LastCalls calls = new LastCalls(now::get).heardFrom(breaker);

    @Test
    void theLastAnswerAndTheLastFailureAreKeptBesideEachOther() {
        calls.failed("LATE");
        now.set(NOON.plusSeconds(60));
        calls.answered();

        assertThat(calls.of("other", OutsideSystem.Mode.LIVE))
                .isEqualTo(
                        new OutsideSystem("other", OutsideSystem.Mode.LIVE, NOON.plusSeconds(60), NOON, "LATE", null));
    }

    @Test
    void whoRestsDoesSoFromTheFirstTimeUntilItIsWell() {
        breaker.transitionToOpenState();
        now.set(NOON.plusSeconds(30));
        breaker.transitionToHalfOpenState();
        breaker.transitionToOpenState();

        assertThat(calls.restingSince()).isEqualTo(NOON);

        breaker.transitionToHalfOpenState();
        breaker.transitionToClosedState();

        assertThat(calls.restingSince()).isNull();
    }

    @Test
    void whoWasNeverAskedHasDoneNothing() {
        assertThat(calls.of("other", OutsideSystem.Mode.DEMO))
                .isEqualTo(new OutsideSystem("other", OutsideSystem.Mode.DEMO, null, null, null, null));
    }
}
