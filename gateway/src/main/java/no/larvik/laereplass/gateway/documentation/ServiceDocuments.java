package no.larvik.laereplass.gateway.documentation;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.larvik.laereplass.gateway.routes.Service;
import no.larvik.laereplass.gateway.routes.ServiceAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The joined document, asked for anew once a minute; a service that is away is shown as it last was. */
@Component
class ServiceDocuments {

    private static final String PATH = "/v3/api-docs";
    private static final Duration PATIENCE = Duration.ofSeconds(5); // the first one is made on demand
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration FRESH_WITH_GAPS = Duration.ofSeconds(5);
    private static final int OK = 200;

    private record Joined(ObjectNode document, Instant until) {}

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofMillis(500))
            .build();
    private final Map<Service, JsonNode> lastSeen = new ConcurrentHashMap<>();
    private final ServiceAddresses addresses;
    private final JsonMapper json;
    private final InstantSource clock;
    private @Nullable Joined joined;

    ServiceDocuments(ServiceAddresses addresses, JsonMapper json, InstantSource clock) {
        this.addresses = addresses;
        this.json = json;
        this.clock = clock;
    }

    synchronized ObjectNode joined() {
        var now = clock.instant();
        var known = joined;
        if (known != null && now.isBefore(known.until())) return known.document();
        var asked = Arrays.stream(Service.values()).collect(Collectors.toMap(Function.identity(), this::ask));
        var missing = new TreeSet<String>();
        asked.forEach((service, answer) -> answer.join()
                .ifPresentOrElse(document -> lastSeen.put(service, document), () -> missing.add(service.audience())));
        var documents = lastSeen.entrySet().stream()
                .collect(Collectors.toMap(seen -> seen.getKey().audience(), Map.Entry::getValue));
        var document = JoinedDocument.of(documents, missing);
        joined = new Joined(document, now.plus(missing.isEmpty() ? FRESH : FRESH_WITH_GAPS));
        return document;
    }

    private CompletableFuture<Optional<JsonNode>> ask(Service service) {
        return http.sendAsync(request(addresses.of(service)), BodyHandlers.ofByteArray())
                .thenApply(this::read)
                .exceptionally(silent -> Optional.empty());
    }

    private Optional<JsonNode> read(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != OK) return Optional.empty();
        try {
            return Optional.of(json.readTree(answer.body()));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static HttpRequest request(URI address) {
        return HttpRequest.newBuilder(address.resolve(PATH)).timeout(PATIENCE).build();
    }
}
