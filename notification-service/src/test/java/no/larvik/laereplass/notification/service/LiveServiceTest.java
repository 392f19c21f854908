package no.larvik.laereplass.notification.service;

import static no.larvik.laereplass.chassis.fixtures.TestTokens.candidate;
import static no.larvik.laereplass.notification.service.Surroundings.NEIGHBOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.topics.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages that are open, each with its line. */
@RunningService
class LiveServiceTest {

    private final int port;
    private final MatchNews news;
    private final HttpClient http = HttpClient.newHttpClient();

    LiveServiceTest(@LocalServerPort int port, @Autowired Topics topics) {
        this.port = port;
        this.news = new MatchNews(topics);
    }

    @BeforeEach
    void patience() {
        org.awaitility.Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @AfterEach
    void hangsUp() {
        http.shutdownNow(); // closing would wait for the lines, which nobody hangs up
    }

    @Test
    void whoHasThePageOpenHearsOfNewsAtOnce() {
        var heard = opens(candidate("sub-c-live"));

        news.announce("proposed", "ev-other-live", "m-other-live", "c-somebody", 1, "staff");
        await().until(() -> NEIGHBOURS.rungOn("c-somebody").size() == 1);
        assertThat(heard).doesNotContain("event:notice");
        news.announce("proposed", "ev-live", "m-live", "c-live", 1, "staff");

        await().until(() -> heard.contains("event:notice"));
        assertThat(String.join("", heard)).doesNotContain("m-live", "c-live");
    }

    @Test
    void theOldestOfManyPagesGivesWayAndTheOthersHearOn() {
        var pages =
                Stream.generate(() -> opens(candidate("sub-c-many"))).limit(4).toList();

        await().until(() -> pages.getFirst().contains("complete"));
        assertThat(pages.getFirst()).contains("event:elsewhere");
        news.announce("proposed", "ev-many", "m-many", "c-many", 1, "staff");
        for (var page : pages.subList(1, 4)) {
            await().until(() -> page.contains("event:notice"));
            assertThat(page).doesNotContain("event:elsewhere");
        }
        assertThat(pages.getFirst()).doesNotContain("event:notice");
    }

    private List<String> opens(Caller who) {
        var heard = new CopyOnWriteArrayList<String>();
        var _ = http.sendAsync(
                Api.as(port, who).request("/api/v1/events"), BodyHandlers.fromLineSubscriber(new Lines(heard)));
        await().until(() -> heard.contains("event:open"));
        return heard;
    }
}
