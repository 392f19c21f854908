package no.larvik.laereplass.matching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.matching.contracts.Contracts;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.suggestions.Announcing;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a state record in to the changed list out, over the real broker and store. */
class AnnouncingTest extends ServiceTest {

    @Autowired
    private Announcing announcing;

    @Autowired
    private Market market;

    @Test
    void aListThatChangesIsAnnouncedAndOneThatDoesNotIsNot() {
        var kari = world.candidate("nora", Map.of("trades", List.of("glassfaget"), "kinds", List.of("PRAKSIS")));
        var first = world.opening(1, World.FIRM, glass());
        announcedWith(kari, first);
        var before = records(kari).size();

        world.opening(1); // another trade
        market.put(market.candidate(kari).orElseThrow()); // told again, nothing new
        announcing.pass();
        announcing.pass();
        assertThat(records(kari)).hasSize(before);

        var second = world.opening(1, World.FIRM, glass());
        var last = announcedWith(kari, second);
        assertThat(Contracts.errors("suggestion.state.v1", last)).isEmpty();
        assertThat(last).contains(first);

        world.withdrawCandidate(kari);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> records(kari).getLast().value() == null);
    }

    private static Map<String, ?> glass() {
        return Map.of("trade", "glassfaget", "kind", "PRAKSIS");
    }

    private String announcedWith(String candidate, String opening) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> records(candidate).stream()
                                .map(AnnouncingTest::json)
                                .toList(),
                        all -> !all.isEmpty() && all.getLast().contains(opening))
                .getLast();
    }

    private List<ConsumerRecord<String, byte[]>> records(String candidate) {
        return Broker.records(topics.actual("suggestion.state.v1"), candidate);
    }

    private static String json(ConsumerRecord<String, byte[]> record) {
        return record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8);
    }
}
