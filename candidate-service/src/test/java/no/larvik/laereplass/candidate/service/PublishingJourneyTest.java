package no.larvik.laereplass.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.larvik.laereplass.candidate.kafka.Contracts;
import no.larvik.laereplass.chassis.security.Caller;
import org.junit.jupiter.api.Test;

class PublishingJourneyTest extends ServiceTest {

    private static final String TYPE = "no.larvik.laereplass.candidate.";

    @Test
    void fromRegistrationToPublicationOthersLearnWhatTheyNeedAndNoMore() {
        var kari = aYoungPerson();

        var id = published(kari, invited(kari));
        var message = everythingElseIsWrittenDown(kari, id);

        assertThat(as(kari).get("/api/v1/me/candidate").text("status")).isEqualTo("PUBLISHED");
        try (var events = new Topic(broker, topics.actual("candidate.event.v1"));
                var states = new Topic(broker, topics.actual("candidate.state.v1"))) {
            await().untilAsserted(() -> assertThat(events.typesOf(id))
                    .containsExactly(
                            TYPE + "registered.v1",
                            TYPE + "linked.v1",
                            TYPE + "wishes-changed.v1",
                            TYPE + "consent-given.v1",
                            TYPE + "published.v1"));
            await().untilAsserted(() -> assertThat(states.of(id))
                    .last()
                    .satisfies(record ->
                            assertThat(Topic.header(record, "ce_sequence")).isEqualTo("5")));

            for (var record : events.of(id)) {
                var type = Topic.header(record, "ce_type").substring("no.larvik.laereplass.".length());
                assertThat(Contracts.faults(type, Api.JSON.readTree(record.value())))
                        .isEmpty();
            }
            for (var record : states.of(id))
                assertThat(Contracts.faults("candidate.state.v1", Api.JSON.readTree(record.value())))
                        .isEmpty();
            assertThat(Api.JSON
                            .readTree(states.of(id).getLast().value())
                            .path("published")
                            .asBoolean())
                    .isTrue();
            assertNoCanaries(events, id);
            assertNoCanaries(states, id);
        }
        try (var events = new Topic(broker, topics.actual("message.event.v1"));
                var states = new Topic(broker, topics.actual("message.state.v1"))) {
            for (var topic : List.of(events, states)) {
                await().untilAsserted(() -> assertThat(topic.of(message)).isNotEmpty());
                assertNoCanaries(topic, message);
            }
        }
    }

    /**
     * Every field of a case that holds words, numbers or names: none of it may travel.
     *
     * @return the id of a message
     */
    private String everythingElseIsWrittenDown(Caller kari, String id) {
        as(NORA).post(path(id, "/notes"), "{\"text\": \"notatkanari\"}");
        var message = as(kari).post(path(id, "/messages"), "{\"text\": \"meldingskanari\"}")
                .text("id");
        var tag = as(kari).get(path(id, "")).etag();
        var guardian = as(kari).with("If-Match", tag)
                .put(path(id, "/guardian"), "{\"name\": \"Foresattkanari\", \"phone\": \"900 90 909\"}");
        assertThat(guardian.status()).isEqualTo(200);
        return message;
    }

    private static void assertNoCanaries(Topic topic, String id) {
        for (var record : topic.of(id)) {
            var everything = new StringBuilder(record.key()).append(new String(record.value(), StandardCharsets.UTF_8));
            record.headers().forEach(header -> everything.append(new String(header.value(), StandardCharsets.UTF_8)));
            assertThat(everything.toString().toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("kanari", "41234567", "90090909", "3256", "demo.invalid", "young-", "demo-nora");
        }
    }
}
