package no.larvik.laereplass.gateway.routes;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The limits around one route, shared with no other: a sick service closes its own routes and nothing else. A second try
 * is made for reads only, only when no answer came, and never after a time-out, which would double the load on a service
 * that is slow already.
 */
final class Guard {

    private static final Duration PAUSE = Duration.ofMillis(125);
    private static final double SPREAD = 0.6; // 50 to 200 ms

    private final Bulkhead bulkhead;
    private final CircuitBreaker breaker;
    private final Retry retry;

    Guard(String route, RouteSettings settings) {
        this.bulkhead = Bulkhead.of(
                route,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(settings.atOnce())
                        .maxWaitDuration(Duration.ZERO)
                        .build());
        this.breaker = CircuitBreaker.of(route, breaker(settings));
        this.retry = Retry.of(
                route,
                RetryConfig.custom()
                        .maxAttempts(2)
                        .intervalFunction(IntervalFunction.ofRandomized(PAUSE, SPREAD))
                        .retryOnException(Failure::worthASecondTry)
                        .build());
    }

    ServerResponse call(boolean read, Callable<ServerResponse> service) throws Exception {
        Callable<ServerResponse> once = CircuitBreaker.decorateCallable(breaker, service);
        var tried = read ? Retry.decorateCallable(retry, once) : once;
        return Bulkhead.decorateCallable(bulkhead, tried).call();
    }

    /** Any 5xx is the service's failure; any 4xx is the caller's and says the service is well. */
    private static CircuitBreakerConfig breaker(RouteSettings settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(settings.window())
                .minimumNumberOfCalls(settings.minimum())
                .failureRateThreshold(settings.failedPercent())
                .slowCallDurationThreshold(settings.slow())
                .slowCallRateThreshold(settings.slowPercent())
                .waitDurationInOpenState(settings.rest())
                .permittedNumberOfCallsInHalfOpenState(settings.trials())
                .recordResult(answer -> answer instanceof ServerResponse response
                        && response.statusCode().is5xxServerError())
                .build();
    }
}
