package no.larvik.laereplass.gateway.readiness;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.larvik.laereplass.gateway.routes.Service;
import no.larvik.laereplass.gateway.routes.ServiceAddresses;
import org.springframework.stereotype.Component;

/** Asks everybody at the same time; who is silent for a second is not ready. */
@Component
public class Readiness {

    private static final String PATH = "/actuator/health/readiness";
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ServiceAddresses addresses;
    private final OwnStore store;

    Readiness(ServiceAddresses addresses, OwnStore store) {
        this.addresses = addresses;
        this.store = store;
    }

    /** Each part of the platform by name, and whether it is ready. */
    public Map<String, Boolean> ask() {
        var asked = Arrays.stream(Service.values())
                .collect(Collectors.toMap(Function.identity(), service -> isReady(addresses.of(service))));
        var answers = new TreeMap<String, Boolean>();
        answers.put("gateway", store.answers());
        asked.forEach((service, answer) -> answers.put(service.audience(), answer.join()));
        return answers;
    }

    private CompletableFuture<Boolean> isReady(URI address) {
        var request =
                HttpRequest.newBuilder(address.resolve(PATH)).timeout(PATIENCE).build();
        return http.sendAsync(request, BodyHandlers.discarding())
                .thenApply(answer -> answer.statusCode() == OK)
                .exceptionally(silent -> false);
    }
}
