package no.larvik.laereplass.employer.imports.nav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.larvik.laereplass.employer.imports.JobAdFeed.FeedSilent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The live adapter against a server that answers as NAV's documentation says, or badly. */
class LiveFeedTest {

    private static final String FEED = """
            {"version":"1.0","items":[
              {"id":"a1","_feed_entry":{"uuid":"a1","status":"ACTIVE"}},
              {"id":"a2","_feed_entry":{"uuid":"a2","status":"INACTIVE"}},
              {"id":"a3","_feed_entry":{"uuid":"../../secret","status":"ACTIVE"}}]}""";

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final HttpServer nav;
    private final LiveFeed feed;

    LiveFeedTest() throws IOException {
        nav = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        nav.createContext("/", this::answer);
        nav.start();
        feed = new LiveFeed(
                URI.create("http://127.0.0.1:" + nav.getAddress().getPort()), "a-token", InstantSource.system());
    }

    @AfterEach
    void stop() {
        nav.stop(0);
    }

    @Test
    void theContentOfEachActiveAdIsPutBesideItsState() {
        answers.put("/api/v1/feed?last", FEED);
        answers.put("/api/v1/feedentry/a1", "{\"uuid\":\"a1\",\"ad_content\":{\"title\":\"Lærling\"}}");

        var items = JsonMapper.builder().build().readTree(feed.newest()).path("items");

        assertThat(items.size()).isEqualTo(3);
        assertThat(items.get(0).path("ad_content").path("title").asString()).isEqualTo("Lærling");
        assertThat(items.get(1).has("ad_content")).isFalse();
        assertThat(asked).containsExactly("/api/v1/feed?last Bearer a-token", "/api/v1/feedentry/a1 Bearer a-token");
    }

    @Test
    void anAdThatCannotBeHadIsLeftWithoutContent() {
        answers.put("/api/v1/feed?last", FEED);

        var items = JsonMapper.builder().build().readTree(feed.newest()).path("items");

        assertThat(items.get(0).has("ad_content")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{\"items\": ["})
    void whateverElseIsAnsweredIsSilence(String nonsense) {
        answers.put("/api/v1/feed?last", nonsense);

        assertThatThrownBy(feed::newest).isInstanceOf(FeedSilent.class);
    }

    @Test
    void anAnswerWithoutEndIsNotReadToItsEnd() {
        answers.put("/api/v1/feed?last", "[" + "1,".repeat(3_000_000) + "1]");

        assertThatThrownBy(feed::newest).isInstanceOf(FeedSilent.class).hasMessageContaining("too much");
    }

    @Test
    void whoeverIsAwayIsLeftAloneForAWhile() {
        for (int i = 0; i < 10; i++) assertThatThrownBy(feed::newest).isInstanceOf(FeedSilent.class);

        assertThat(asked).hasSize(5);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        asked.add(path + " " + exchange.getRequestHeaders().getFirst("Authorization"));
        var answer = answers.get(path);
        var bytes = (answer == null ? "" : answer).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
