package no.larvik.laereplass.gateway.operation;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.security.ServiceTokens;
import no.larvik.laereplass.gateway.readiness.Readiness;
import no.larvik.laereplass.gateway.routes.Service;
import no.larvik.laereplass.gateway.routes.ServiceAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks every service at the same time, on behalf of whoever looks; each decides itself what it tells them. */
@Component
class Operation {

    private static final String PATH = "/operation";
    private static final Duration PATIENCE = Duration.ofMillis(1500);
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofMillis(500))
            .build();
    private final ServiceAddresses addresses;
    private final ServiceTokens tokens;
    private final Readiness readiness;
    private final JsonMapper json;

    Operation(ServiceAddresses addresses, ServiceTokens tokens, Readiness readiness, JsonMapper json) {
        this.addresses = addresses;
        this.tokens = tokens;
        this.readiness = readiness;
        this.json = json;
    }

    List<Seen> ask(Caller who) {
        var asked = Arrays.stream(Service.values())
                .map(service -> new Asked(service, ask(service, who)))
                .toList();
        var ready = readiness.ask();
        return asked.stream()
                .map(each ->
                        each.seen(Boolean.TRUE.equals(ready.get(each.service().audience()))))
                .toList();
    }

    private CompletableFuture<Optional<JsonNode>> ask(Service service, Caller who) {
        return http.sendAsync(
                        request(addresses.of(service), tokens.mintFor(who, service.audience())),
                        BodyHandlers.ofByteArray())
                .thenApply(this::read)
                .exceptionally(silent -> Optional.empty());
    }

    private static HttpRequest request(URI address, String token) {
        return HttpRequest.newBuilder(address.resolve(PATH))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .build();
    }

    private Optional<JsonNode> read(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != OK) return Optional.empty();
        try {
            return Optional.of(json.readTree(answer.body()));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private record Asked(Service service, CompletableFuture<Optional<JsonNode>> answer) {

        private Seen seen(boolean ready) {
            return new Seen(service.audience(), ready, answer.join().orElse(null));
        }
    }

    /**
     * One service as it is seen from here.
     *
     * @param ready whether people can use it
     * @param says what it says of itself; {@code null} when it does not answer
     */
    record Seen(String service, boolean ready, @Nullable JsonNode says) {}
}
