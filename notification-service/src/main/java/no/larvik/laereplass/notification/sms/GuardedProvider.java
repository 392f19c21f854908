package no.larvik.laereplass.notification.sms;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.time.InstantSource;
import no.larvik.laereplass.chassis.operation.LastCalls;
import no.larvik.laereplass.chassis.operation.OutsideSystem;
import no.larvik.laereplass.notification.Sms;
import no.larvik.laereplass.notification.Texting.Outcome;

/** A provider behind its own breaker and its own limit; whoever is held back there was surely not sent. */
final class GuardedProvider implements SmsProvider {

    private static final Duration LONGEST_IN_LINE = Duration.ofSeconds(5);

    private final SmsProvider provider;
    private final CircuitBreaker breaker;
    private final RateLimiter limit;
    private final LastCalls calls;

    GuardedProvider(SmsProvider provider, int perSecond, Duration pause, InstantSource clock) {
        this.provider = provider;
        this.breaker = CircuitBreaker.of(
                "sms-" + provider.name(),
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(20)
                        .minimumNumberOfCalls(5)
                        .failureRateThreshold(50)
                        .waitDurationInOpenState(pause)
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .recordResult(
                                outcome -> outcome instanceof Outcome.NotTaken || outcome instanceof Outcome.Unclear)
                        .build());
        this.calls = new LastCalls(clock).heardFrom(breaker);
        this.limit = RateLimiter.of(
                "sms-" + provider.name(),
                RateLimiterConfig.custom()
                        .limitForPeriod(Math.max(1, perSecond / 10))
                        .limitRefreshPeriod(Duration.ofMillis(perSecond < 10 ? 1000L / perSecond : 100))
                        .timeoutDuration(LONGEST_IN_LINE)
                        .build());
    }

    @Override
    public String name() {
        return provider.name();
    }

    @Override
    public Outcome send(Sms sms) {
        try {
            if (!limit.acquirePermission()) return new Outcome.NotTaken("SMS_BUSY");
            return noted(breaker.executeSupplier(() -> provider.send(sms)));
        } catch (CallNotPermittedException open) {
            return new Outcome.NotTaken("SMS_PAUSED");
        }
    }

    /** One message it will not take says nothing about the provider. */
    private Outcome noted(Outcome outcome) {
        switch (outcome) {
            case Outcome.Taken _, Outcome.Refused _ -> calls.answered();
            case Outcome.NotTaken(var code) -> calls.failed(code);
            case Outcome.Unclear(var code) -> calls.failed(code);
        }
        return outcome;
    }

    OutsideSystem now(OutsideSystem.Mode mode) {
        return calls.of("sms-" + provider.name(), mode);
    }
}
