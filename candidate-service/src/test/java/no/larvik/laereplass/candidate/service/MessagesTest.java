package no.larvik.laereplass.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.larvik.laereplass.chassis.security.Caller;
import org.junit.jupiter.api.Test;

class MessagesTest extends ServiceTest {

    private static final String HELLO = "{\"text\": \"meldingskanari hei\"}";

    @Test
    void theYoungPersonWritesAndIsAnswered() {
        var kari = aYoungPerson();
        var id = linked(kari);

        assertThat(as(kari).post(path(id, "/messages"), HELLO).status()).isEqualTo(201);
        var asked = as(NORA).get(path(id, "/messages")).body();
        assertThat(asked.path("unread").asInt()).isEqualTo(1);
        assertThat(asked.path("items").get(0).path("from").asString()).isEqualTo("CANDIDATE");
        assertThat(as(NORA).put(path(id, "/messages/read"), null).status()).isEqualTo(204);
        assertThat(as(NORA).get(path(id, "/messages")).body().path("unread").asInt())
                .isZero();
        as(NORA).post(path(id, "/messages"), "{\"text\": \"meldingskanari svar\"}");

        var answered = as(kari).get(path(id, "/messages")).body();
        assertThat(answered.path("unread").asInt()).isEqualTo(1);
        assertThat(answered.path("items").get(0).path("by").asString()).isEqualTo("Test demo-nora");
        assertThat(answered.path("items").get(1).path("readAt").isNull()).isFalse();
    }

    @Test
    void nobodyElseReadsOrWrites() {
        var kari = aYoungPerson();
        var id = linked(kari);
        as(kari).post(path(id, "/messages"), HELLO);

        for (var who : new Caller[] {JONAS, ROLF, IDA, aYoungPerson()}) {
            assertThat(as(who).get(path(id, "/messages")).status()).isEqualTo(404);
            assertThat(as(who).post(path(id, "/messages"), HELLO).status()).isEqualTo(404);
            assertThat(as(who).put(path(id, "/messages/read"), null).status()).isEqualTo(404);
        }
        assertThat(as(LIV).get(path(id, "/messages")).status()).isEqualTo(200);
    }

    @Test
    void othersLearnThatThereIsOneAndNotAWordOfIt() {
        var kari = aYoungPerson();
        var id = linked(kari);
        var message = as(kari).post(path(id, "/messages"), HELLO).text("id");

        try (var events = new Topic(broker, topics.actual("message.event.v1"));
                var states = new Topic(broker, topics.actual("message.state.v1"))) {
            await().untilAsserted(() -> assertThat(events.of(message)).hasSize(1));
            await().untilAsserted(() -> assertThat(states.of(message)).isNotEmpty());
            var event = events.of(message).getFirst();
            assertThat(Topic.header(event, "ce_type")).isEqualTo("no.larvik.laereplass.message.sent.v1");
            var value = new String(event.value(), StandardCharsets.UTF_8);
            assertThat(Api.JSON.readTree(value).propertyNames())
                    .containsExactlyInAnyOrder("messageId", "candidateId", "municipality", "from");
            for (var record : states.of(message))
                assertThat(new String(record.value(), StandardCharsets.UTF_8)).doesNotContain("kanari", "young-");
            assertThat(value).contains(id).doesNotContain("kanari", "young-");
        }
        var asks = "/internal/messages/" + message;
        assertThat(Api.from("notification-service", port)
                        .get(asks)
                        .body()
                        .path("unread")
                        .asBoolean())
                .isTrue();
        as(NORA).put(path(id, "/messages/read"), null);
        assertThat(Api.from("notification-service", port)
                        .get(asks)
                        .body()
                        .path("unread")
                        .asBoolean())
                .isFalse();
        assertThat(as(NORA).get(asks).status()).isEqualTo(403);
        assertThat(Api.from("notification-service", port)
                        .get("/internal/messages/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatCannotBeSentIsNamedAndTheSameRequestTwiceIsOneMessage() {
        var kari = aYoungPerson();
        var id = linked(kari);
        assertThat(as(kari).post(path(id, "/messages"), "{\"text\": \" \"}").pointers())
                .containsExactly("/text");
        assertThat(as(kari).post(path(id, "/messages"), "{\"text\": \"" + "x".repeat(1001) + "\"}")
                        .status())
                .isEqualTo(422);
        assertThat(as(kari).post(path(id, "/messages"), "{\"text\": \"fnr 01010112345\"}")
                        .status())
                .isEqualTo(422);
        var key = UUID.randomUUID().toString();
        as(kari).with("Idempotency-Key", key).post(path(id, "/messages"), HELLO);
        as(kari).with("Idempotency-Key", key).post(path(id, "/messages"), HELLO);

        assertThat(as(kari).get(path(id, "/messages")).body().path("items").size())
                .isEqualTo(1);
    }

    @Test
    void longTalksAreReadPageByPage() {
        var kari = aYoungPerson();
        var id = linked(kari);
        for (int i = 0; i < 5; i++) as(kari).post(path(id, "/messages"), "{\"text\": \"nummer " + i + "\"}");

        var first = as(kari).get(path(id, "/messages?limit=3")).body();
        var rest = as(kari).get(path(
                        id, "/messages?limit=3&cursor=" + first.path("next").asString()))
                .body();

        assertThat(first.path("items").get(0).path("text").asString()).isEqualTo("nummer 4");
        assertThat(rest.path("items").size()).isEqualTo(2);
        assertThat(rest.path("next").isNull()).isTrue();
    }
}
