package no.larvik.laereplass.employer.imports.nav;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import no.larvik.laereplass.chassis.operation.LastCalls;
import no.larvik.laereplass.chassis.operation.OutsideSystem;
import no.larvik.laereplass.chassis.operation.OutsideSystems;
import no.larvik.laereplass.employer.imports.JobAdFeed;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * NAV's feed over HTTP: one page of entries, then the content of each that is active. Everything is bounded: time,
 * entries, and bytes of an answer. An ad that cannot be had is left out this time.
 */
final class LiveFeed implements JobAdFeed, OutsideSystems {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration ALTOGETHER = Duration.ofSeconds(25);
    private static final int MOST_ENTRIES = 300;
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_BYTES_OF_ONE = 256 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI address;
    private final String token;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final CircuitBreaker breaker = CircuitBreaker.of(
            "nav-ads",
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(20)
                    .minimumNumberOfCalls(5)
                    .waitDurationInOpenState(Duration.ofSeconds(30))
                    .build());

    private final LastCalls calls;

    /** @param token as NAV gives it to whoever reads the feed */
    LiveFeed(URI address, String token, InstantSource clock) {
        this.calls = new LastCalls(clock).heardFrom(breaker);
        this.address = address;
        this.token = token;
    }

    @Override
    public boolean isLive() {
        return true;
    }

    @Override
    public List<OutsideSystem> now() {
        return List.of(calls.of(FeedConfiguration.NAME, OutsideSystem.Mode.LIVE));
    }

    @Override
    public byte[] newest() {
        try {
            var newest = read();
            calls.answered();
            return newest;
        } catch (FeedSilent silent) {
            calls.failed("SILENT");
            throw silent;
        }
    }

    private byte[] read() {
        var end = System.nanoTime() + ALTOGETHER.toNanos();
        var feed = ask("/api/v1/feed?last", MOST_BYTES);
        var whole = JSON.createObjectNode();
        var items = whole.putArray("items");
        for (var entry : feed.path("items")) {
            if (items.size() == MOST_ENTRIES || System.nanoTime() - end > 0) break;
            if (entry instanceof ObjectNode known) items.add(withContent(known));
        }
        return JSON.writeValueAsBytes(whole);
    }

    private ObjectNode withContent(ObjectNode entry) {
        var state = entry.path("_feed_entry");
        var id = state.path("uuid").asString("");
        if (!state.path("status").asString("").equals("ACTIVE") || !id.matches("[0-9A-Za-z-]{1,64}")) return entry;
        try {
            entry.set(
                    "ad_content",
                    ask("/api/v1/feedentry/" + id, MOST_BYTES_OF_ONE).path("ad_content"));
        } catch (FeedSilent gone) {
            entry.remove("ad_content");
        }
        return entry;
    }

    private JsonNode ask(String path, int most) {
        try {
            return breaker.executeCallable(() -> answered(path, most));
        } catch (CallNotPermittedException resting) {
            throw new FeedSilent("NAV has not answered for a while");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FeedSilent("stopping");
        } catch (FeedSilent silent) {
            throw silent;
        } catch (Exception e) {
            throw new FeedSilent(e.getClass().getSimpleName());
        }
    }

    private JsonNode answered(String path, int most) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .timeout(ANSWER)
                .build();
        HttpResponse<InputStream> answer = http.send(request, BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            var bytes = body.readNBytes(most + 1);
            if (answer.statusCode() != 200) throw new FeedSilent("NAV answered " + answer.statusCode());
            if (bytes.length > most) throw new FeedSilent("NAV answered too much");
            var read = JSON.readTree(bytes);
            if (!read.isObject()) throw new FeedSilent("NAV answered something else");
            return read;
        } catch (JacksonException notJson) {
            throw new FeedSilent("NAV answered no JSON");
        }
    }
}
