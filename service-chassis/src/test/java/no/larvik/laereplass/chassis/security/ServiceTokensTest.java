package no.larvik.laereplass.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import no.larvik.laereplass.chassis.fixtures.TestTokens;
import org.junit.jupiter.api.Test;

class ServiceTokensTest {

    private static final Caller NORA = TestTokens.staff("demo-nora", "OPPFOLGINGSTJENESTEN");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-09-01T10:00:00Z"));
    private final ServiceTokens tokens = new ServiceTokens(TestTokens.identity("gateway"), "3909", now::get);

    @Test
    void aTokenIsShownAgainWhileHalfItsLifeIsLeft() {
        var first = tokens.mintFor(NORA, "candidate-service");
        now.updateAndGet(then -> then.plusSeconds(29));

        assertThat(tokens.mintFor(NORA, "candidate-service")).isEqualTo(first);
    }

    @Test
    void nobodyIsShownAnOldOne() {
        var first = tokens.mintFor(NORA, "candidate-service");
        now.updateAndGet(then -> then.plusSeconds(31));

        assertThat(tokens.mintFor(NORA, "candidate-service")).isNotEqualTo(first);
    }

    @Test
    void everybodyAndEveryServiceHasTokensOfTheirOwn() {
        var lead = TestTokens.teamLead("demo-nora", "OPPFOLGINGSTJENESTEN");

        assertThat(Set.of(
                        tokens.mintFor(NORA, "candidate-service"),
                        tokens.mintFor(NORA, "employer-service"),
                        tokens.mintFor(lead, "candidate-service"),
                        tokens.mintForService("candidate-service")))
                .hasSize(4);
    }
}
