package no.larvik.laereplass.notification.service;

import static com.mongodb.client.model.Filters.eq;
import static no.larvik.laereplass.chassis.fixtures.TestTokens.candidate;
import static no.larvik.laereplass.chassis.fixtures.TestTokens.staff;
import static no.larvik.laereplass.notification.service.Surroundings.NEIGHBOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import no.larvik.laereplass.chassis.fixtures.Topic;
import no.larvik.laereplass.chassis.topics.Topics;
import no.larvik.laereplass.notification.Deliveries;
import no.larvik.laereplass.notification.Unreached;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A provider tells over HTTP what became of an SMS; on the real broker, store and web. */
@RunningService
class ReceiptServiceTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String HOOK = "/api/v1/sms-receipts/demo";

    private final int port;
    private final Topics topics;
    private final MatchNews news;
    private final Unreached unreached;
    private final Deliveries deliveries;
    private final MongoDatabase database;

    ReceiptServiceTest(
            @LocalServerPort int port,
            @Autowired Topics topics,
            @Autowired Unreached unreached,
            @Autowired Deliveries deliveries,
            @Autowired MongoDatabase database) {
        this.port = port;
        this.unreached = unreached;
        this.deliveries = deliveries;
        this.database = database;
        this.topics = topics;
        this.news = new MatchNews(topics);
    }

    @Test
    void whatTheProviderSaysStandsInTheLogAndWhatWasLostInTheQueueUntilItArrives() throws Exception {
        news.announce("proposed", "ev-receipt", "m-receipt", "c-log", 1, "staff");
        await().atMost(SOON).until(() -> sms("m-receipt").equals("SENT"));
        assertThat(NEIGHBOURS.rungOn("c-log").stream().filter(each -> each.contains("ev-receipt")))
                .hasSize(1);

        assertThat(told(lost("ev-receipt:SMS:CANDIDATE"), "link:feil").statusCode())
                .isEqualTo(401);
        assertThat(told("<html>", "link:hemmelig").statusCode()).isEqualTo(400);
        assertThat(told(lost("nobody-knows"), "link:hemmelig").statusCode()).isEqualTo(204);
        assertThat(sms("m-receipt")).isEqualTo("SENT");

        for (var time = 0; time < 2; time++)
            assertThat(told(lost("ev-receipt:SMS:CANDIDATE"), "link:hemmelig").statusCode())
                    .isEqualTo(204);

        assertThat(sms("m-receipt")).isEqualTo("FAILED");
        var topic = new Topic(topics.actual("notification.event.v1"));
        await().atMost(SOON).until(() -> calledFor(topic).size() == 1);

        for (var time = 0; time < 2; time++)
            told("{\"refId\":\"ev-receipt:SMS:CANDIDATE\",\"resultCode\":1001}", "link:hemmelig");
        assertThat(sms("m-receipt")).isEqualTo("DELIVERED");
        await().atMost(SOON).until(() -> calledFor(topic).size() == 2);
        unreached.takeBack(deliveries.named("ev-receipt:SMS:CANDIDATE").orElseThrow());
        assertThat(database.getCollection("unreached")
                        .find(eq("st.deliveryId", "ev-receipt:SMS:CANDIDATE"))
                        .map(told -> told.getLong("seq")))
                .containsExactly(2L);
        var takenBack = calledFor(topic).getLast();
        assertThat(Topic.header(takenBack.headers(), "ce_type"))
                .isEqualTo("no.larvik.laereplass.notification.reached.v1");
        assertThat(Contracts.flaws(
                        "notification/notification.reached.v1", new String(takenBack.value(), StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(NEIGHBOURS.rungOn("c-log").stream().filter(each -> each.contains("ev-receipt")))
                .hasSize(1);
    }

    @Test
    void whatArrivedIsShownAsThat() throws Exception {
        news.announce("proposed", "ev-arrived", "m-arrived", "c-log", 1, "staff");
        await().atMost(SOON).until(() -> sms("m-arrived").equals("SENT"));

        told("{\"refId\":\"ev-arrived:SMS:CANDIDATE\",\"resultCode\":1001}", "link:hemmelig");

        assertThat(sms("m-arrived")).isEqualTo("DELIVERED");
    }

    private static List<ConsumerRecord<String, byte[]>> calledFor(Topic topic) {
        return topic.records().stream()
                .filter(record -> new String(record.value(), StandardCharsets.UTF_8).contains("ev-receipt:SMS"))
                .toList();
    }

    private String sms(String match) {
        return Api.as(port, staff("demo-nora", "NAV"))
                .get("/api/v1/deliveries?match=" + match)
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("channel").asString().equals("SMS"))
                .map(item -> item.path("state").asString())
                .findFirst()
                .orElse("");
    }

    private static String lost(String reference) {
        return "{\"refId\":\"" + reference + "\",\"resultCode\":108}";
    }

    /** As the gateway hands it on. */
    private HttpResponse<String> told(String said, String credentials) throws Exception {
        var system = Api.as(port, candidate("system")).request(HOOK);
        var shown = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(system, (name, value) -> true)
                .header("Content-Type", "application/json")
                .header("Provider-Authorization", shown)
                .POST(BodyPublishers.ofString(said))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }
}
