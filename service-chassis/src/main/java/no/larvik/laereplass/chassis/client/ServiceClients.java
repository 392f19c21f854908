package no.larvik.laereplass.chassis.client;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.larvik.laereplass.chassis.operation.LastCalls;
import no.larvik.laereplass.chassis.operation.Neighbours;
import no.larvik.laereplass.chassis.security.ServiceTokens;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The other services, each behind a breaker of its own. */
public final class ServiceClients implements Neighbours {

    private static final Duration CONNECT = Duration.ofMillis(500);
    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final Map<String, ServiceClient> clients = new ConcurrentHashMap<>();
    private final Map<String, LastCalls> calls = new ConcurrentHashMap<>();
    private final Map<String, String> addresses;
    private final RestClient.Builder http;
    private final ServiceTokens tokens;

    ServiceClients(Map<String, String> addresses, RestClient.Builder http, ServiceTokens tokens) {
        this.addresses = Map.copyOf(addresses);
        this.http = http;
        this.tokens = tokens;
    }

    /**
     * @param service full name, for example {@code candidate-service}; its address is the setting
     *     {@code laereplass.services.candidate}
     * @throws IllegalArgumentException when no address is configured
     */
    public ServiceClient to(String service) {
        return clients.computeIfAbsent(service, this::connect);
    }

    @Override
    public Map<String, Instant> resting() {
        var resting = new HashMap<String, Instant>();
        calls.forEach((service, last) -> {
            var since = last.restingSince();
            if (since != null) resting.put(service, since);
        });
        return resting;
    }

    private ServiceClient connect(String service) {
        var address = addresses.get(service.replace("-service", ""));
        if (address == null) throw new IllegalArgumentException("No address is configured for " + service + ".");
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build());
        requests.setReadTimeout(ANSWER);
        var breaker = CircuitBreaker.of(
                service,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(50)
                        .minimumNumberOfCalls(20)
                        .failureRateThreshold(50)
                        .slowCallDurationThreshold(Duration.ofMillis(1500))
                        .slowCallRateThreshold(80)
                        .waitDurationInOpenState(Duration.ofSeconds(10))
                        .permittedNumberOfCallsInHalfOpenState(5)
                        .ignoreExceptions(Refused.class)
                        .build());
        calls.put(service, new LastCalls(InstantSource.system()).heardFrom(breaker));
        var retry = Retry.of(
                service,
                RetryConfig.custom()
                        .maxAttempts(2)
                        .intervalFunction(IntervalFunction.ofRandomized(Duration.ofMillis(125), 0.6))
                        .retryOnException(e -> e instanceof RestClientException)
                        .build());
        var asked = http.clone()
                .baseUrl(address)
                .requestFactory(requests)
                .observationConvention(new CountedByService())
                .build();
        return new ServiceClient(service, asked, tokens, breaker, retry);
    }
}
