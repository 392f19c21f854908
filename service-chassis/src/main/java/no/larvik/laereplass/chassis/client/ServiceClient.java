package no.larvik.laereplass.chassis.client;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import java.util.Optional;
import java.util.function.Supplier;
import no.larvik.laereplass.chassis.security.CurrentCaller;
import no.larvik.laereplass.chassis.security.ServiceTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * One other service as this one sees it: asked on behalf of the current caller, or as the service itself when nobody
 * calls; 2 s at most; a breaker of its own; one more try, and only of what may be repeated.
 */
public final class ServiceClient {

    private final String service;
    private final RestClient http;
    private final ServiceTokens tokens;
    private final CircuitBreaker breaker;
    private final Retry retry;

    ServiceClient(String service, RestClient http, ServiceTokens tokens, CircuitBreaker breaker, Retry retry) {
        this.service = service;
        this.http = http;
        this.tokens = tokens;
        this.breaker = breaker;
        this.retry = retry;
    }

    /**
     * @return empty when the service knows no such thing (404)
     * @throws Unavailable when there is no answer
     * @throws Refused on any other 4xx
     */
    public <T> Optional<T> get(String path, Class<T> type) {
        try {
            return Optional.ofNullable(
                    repeated(() -> request(HttpMethod.GET, path, null).body(type)));
        } catch (Refused e) {
            if (e.status() == 404) return Optional.empty();
            throw e;
        }
    }

    /** Not repeated by itself. @throws Unavailable when there is no answer @throws Refused on 4xx */
    public <T> T post(String path, Object body, Class<T> type) {
        var answer = guarded(() -> request(HttpMethod.POST, path, body).body(type));
        if (answer == null) throw new Unavailable(service, new IllegalStateException("empty answer"));
        return answer;
    }

    /** A question too long for an address: repeated like a get. */
    public <T> T ask(String path, Object question, Class<T> type) {
        var answer = repeated(() -> request(HttpMethod.POST, path, question).body(type));
        if (answer == null) throw new Unavailable(service, new IllegalStateException("empty answer"));
        return answer;
    }

    /** @throws Unavailable when there is no answer @throws Refused on 4xx */
    public void put(String path, @Nullable Object body) {
        repeated(() -> request(HttpMethod.PUT, path, body).toBodilessEntity());
    }

    /** @throws Unavailable when there is no answer @throws Refused on 4xx */
    public void delete(String path) {
        repeated(() -> request(HttpMethod.DELETE, path, null).toBodilessEntity());
    }

    private RestClient.ResponseSpec request(HttpMethod method, String path, @Nullable Object body) {
        var token = CurrentCaller.find()
                .map(caller -> tokens.mintFor(caller, service))
                .orElseGet(() -> tokens.mintForService(service));
        var request = http.method(method).uri(path).headers(headers -> headers.setBearerAuth(token));
        if (body != null) request.contentType(MediaType.APPLICATION_JSON).body(body);
        return request.retrieve().onStatus(HttpStatusCode::is4xxClientError, (sent, answer) -> {
            throw new Refused(service, answer.getStatusCode().value());
        });
    }

    private <T extends @Nullable Object> T repeated(Supplier<T> call) {
        return translated(() -> retry.executeSupplier(() -> breaker.executeSupplier(call)));
    }

    private <T extends @Nullable Object> T guarded(Supplier<T> call) {
        return translated(() -> breaker.executeSupplier(call));
    }

    private <T extends @Nullable Object> T translated(Supplier<T> call) {
        try {
            return call.get();
        } catch (HttpClientErrorException e) {
            throw new Refused(service, e.getStatusCode().value());
        } catch (RestClientException | CallNotPermittedException e) {
            throw new Unavailable(service, e);
        }
    }
}
