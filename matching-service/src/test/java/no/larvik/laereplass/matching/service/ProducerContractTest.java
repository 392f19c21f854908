package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import no.larvik.laereplass.matching.contracts.Contracts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class ProducerContractTest extends ServiceTest {

    @Test
    void whatIsAnnouncedOfAMatchIsWhatTheContractsSay() {
        var kari = world.candidate("nora");
        var match = world.match("nora", kari, world.opening(1), "PROPOSED", "ACCEPTED", "INTERESTED", "OFFERED")
                .text("id");

        var events = heard("match.event.v1", match, 6);
        assertThat(events.stream().map(ProducerContractTest::type))
                .containsExactly(
                        "match.drafted.v1",
                        "match.proposed.v1",
                        "match.accepted.v1",
                        "match.presented.v1",
                        "match.interested.v1",
                        "match.offered.v1");
        assertThat(events)
                .allMatch(event -> Contracts.errors(type(event), json(event)).isEmpty());
        assertThat(events.stream().map(event -> header(event, "ce_sequence")))
                .containsExactly("1", "2", "3", "4", "5", "6");

        var state = heard("match.state.v1", match, 1).getLast();
        assertThat(Contracts.errors("match.state.v1", json(state))).isEmpty();
        assertThat(json(state)).contains("OFFERED");
    }

    private List<ConsumerRecord<String, byte[]>> heard(String topic, String key, int atLeast) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> Broker.records(topics.actual(topic), key),
                        records -> records.size() >= atLeast
                                && (atLeast > 1 || json(records.getLast()).contains("OFFERED")));
    }

    private static String type(ConsumerRecord<String, byte[]> record) {
        return header(record, "ce_type").replace("no.larvik.laereplass.", "");
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = Objects.requireNonNull(record.headers().lastHeader(name), name);
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String json(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }
}
