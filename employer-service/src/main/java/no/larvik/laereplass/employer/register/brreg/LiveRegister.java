package no.larvik.laereplass.employer.register.brreg;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.larvik.laereplass.chassis.operation.LastCalls;
import no.larvik.laereplass.chassis.operation.OutsideSystem;
import no.larvik.laereplass.chassis.operation.OutsideSystems;
import no.larvik.laereplass.employer.employers.OrganisationNumber;
import no.larvik.laereplass.employer.register.Entity;
import no.larvik.laereplass.employer.register.Entity.Address;
import no.larvik.laereplass.employer.register.Entity.Sort;
import no.larvik.laereplass.employer.register.Entity.Standing;
import no.larvik.laereplass.employer.register.Register;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Enhetsregisteret's open interface. One more try when nothing answers, a breaker of its own, 2 s at most: somebody
 * waits at the other end. 404 is an answer, and so is 410, which stands for an organisation that is gone.
 */
final class LiveRegister implements Register, OutsideSystems {

    private static final Logger log = LoggerFactory.getLogger(LiveRegister.class);
    private static final String ROOT = "/enhetsregisteret/api";

    private final RestClient http;
    private final CircuitBreaker breaker = CircuitBreaker.of(
            "enhetsregisteret",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(20)
                    .minimumNumberOfCalls(5)
                    .failureRateThreshold(50)
                    .waitDurationInOpenState(Duration.ofSeconds(30))
                    .ignoreExceptions(HttpClientErrorException.class)
                    .build());
    private final Retry retry = Retry.of(
            "enhetsregisteret",
            RetryConfig.custom()
                    .maxAttempts(2)
                    .intervalFunction(IntervalFunction.ofRandomized(Duration.ofMillis(200), 0.5))
                    .retryOnException(failure ->
                            !(failure instanceof HttpClientErrorException) && failure instanceof RestClientException)
                    .build());

    private final LastCalls calls;

    LiveRegister(RestClient.Builder builder, String address, InstantSource clock) {
        this.calls = new LastCalls(clock).heardFrom(breaker);
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(Duration.ofMillis(500)).build());
        requests.setReadTimeout(Duration.ofSeconds(2));
        this.http = builder.clone().baseUrl(address).requestFactory(requests).build();
    }

    @Override
    public Look look(OrganisationNumber number) {
        try {
            return find("/enheter/", number, Sort.LEGAL_ENTITY)
                    .or(() -> find("/underenheter/", number, Sort.WORKPLACE))
                    .<Look>map(Look.Found::new)
                    .orElseGet(Look.Unknown::new);
        } catch (RestClientException | CallNotPermittedException e) {
            log.warn("Enhetsregisteret does not answer: {}", e.getMessage());
            return new Look.Silent();
        }
    }

    @Override
    public List<Entity> workplacesOf(OrganisationNumber number) {
        try {
            return guarded(() -> Optional.ofNullable(http.get()
                            .uri(ROOT + "/underenheter?overordnetEnhet={number}&size=100", number.digits())
                            .retrieve()
                            .body(EntityBody.FoundBody.class)))
                    .map(EntityBody.FoundBody::workplaces)
                    .orElse(List.of());
        } catch (RestClientException | CallNotPermittedException e) {
            log.warn("Enhetsregisteret does not answer: {}", e.getMessage());
            return List.of();
        }
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    private Optional<Entity> find(String path, OrganisationNumber number, Sort sort) {
        try {
            return guarded(() -> Optional.ofNullable(http.get()
                            .uri(ROOT + path + "{number}", number.digits())
                            .retrieve()
                            .body(EntityBody.class)))
                    .map(body -> body.toEntity(sort));
        } catch (HttpClientErrorException.NotFound none) {
            return Optional.empty();
        } catch (HttpClientErrorException.Gone gone) {
            var digits = number.digits();
            return Optional.of(new Entity(
                    digits, digits, sort, null, null, Address.NONE, null, null, null, Standing.DELETED, null));
        }
    }

    @Override
    public List<OutsideSystem> now() {
        return List.of(calls.of(RegisterConfiguration.NAME, OutsideSystem.Mode.LIVE));
    }

    /** An answer that there is no such organisation is an answer. */
    private <T> T guarded(Supplier<T> call) {
        try {
            var answer = retry.executeSupplier(() -> breaker.executeSupplier(call));
            calls.answered();
            return answer;
        } catch (HttpClientErrorException.NotFound | HttpClientErrorException.Gone none) {
            calls.answered();
            throw none;
        } catch (HttpClientErrorException refused) {
            calls.failed("HTTP_" + refused.getStatusCode().value());
            throw refused;
        } catch (RestClientException silent) {
            calls.failed("SILENT");
            throw silent;
        }
    }
}
