package no.larvik.laereplass.chassis.relay;

import static no.larvik.laereplass.chassis.store.StoreOfThings.anId;
import static no.larvik.laereplass.chassis.store.StoreOfThings.said;
import static no.larvik.laereplass.chassis.store.StoreOfThings.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.chassis.fixtures.Topic;
import no.larvik.laereplass.chassis.store.AggregateStore;
import no.larvik.laereplass.chassis.store.AggregateStores;
import no.larvik.laereplass.chassis.store.StoreOfThings;
import no.larvik.laereplass.chassis.store.ThingService;
import no.larvik.laereplass.chassis.topics.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(EmbeddedInfra.class)
@TestInstance(Lifecycle.PER_CLASS)
class RelayTest {

    @SuppressWarnings("NullAway.Init")
    private ConfigurableApplicationContext service;

    @BeforeAll
    void start() {
        service = ThingService.start();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void factsAreAnnouncedInOrderAndThenTheState() {
        var id = anId();
        things().insert(id, word("one"), said("one"));
        things().replace(id, 1, word("two"), said("two"));

        await().untilAsserted(() -> assertThat(sequences(events().records(id))).containsExactly(1L, 2L));

        var event = events().records(id).getLast();
        assertThat(Topic.header(event.headers(), "ce_specversion")).isEqualTo("1.0");
        assertThat(Topic.header(event.headers(), "ce_type")).isEqualTo("no.larvik.laereplass.thing.said.v1");
        assertThat(Topic.header(event.headers(), "ce_source")).isEqualTo("/thing-service");
        assertThat(Topic.header(event.headers(), "ce_subject")).isEqualTo(id);
        assertThat(Topic.header(event.headers(), "ce_time")).endsWith("Z");
        assertThat(Topic.header(event.headers(), "content-type")).isEqualTo("application/json");
        assertThat(text(event)).isEqualTo("{\"code\":\"two\"}");
        var state = states().records(id).getLast();
        assertThat(Topic.header(state.headers(), "ce_type")).isEqualTo("no.larvik.laereplass.thing.state.v1");
        assertThat(Topic.header(state.headers(), "ce_sequence")).isEqualTo("2");
        assertThat(text(state)).contains("\"word\":\"two\"");
    }

    @Test
    void whatWasAnnouncedNoLongerWaits() {
        var id = anId();
        things().insert(id, word("one"), said("one"));

        await().untilAsserted(() -> assertThat(document(id)).doesNotContainKey("obAt"));
        assertThat(document(id).getList("ob", Document.class)).isEmpty();
    }

    @Test
    void anErasedAggregateIsAnnouncedAsATombstone() {
        var id = anId();
        things().insert(id, word("one"), said("one"));
        things().erase(id, 1, "asked for it");

        await().untilAsserted(() -> assertThat(sequences(states().records(id))).endsWith(2L));
        assertThat(states().records(id).getLast().value()).isNull();
    }

    @Test
    void whatNobodyNudgedIsFoundBySweeping() {
        var id = anId();
        var silent = StoreOfThings.in(database(), (kind, changed) -> {});
        silent.insert(id, word("one"), said("one"));

        await().untilAsserted(() -> assertThat(sequences(events().records(id))).containsExactly(1L));
    }

    @Test
    void oneThatCannotBeAnnouncedDoesNotHoldUpTheOthers() {
        var tooLarge = anId();
        var fine = anId();
        things().insert(tooLarge, word("x".repeat(1_200_000)), said("large"));
        things().insert(fine, word("fine"), said("fine"));

        await().untilAsserted(
                        () -> assertThat(sequences(events().records(fine))).containsExactly(1L));
        assertThat(document(tooLarge)).containsKey("obAt");
        database().getCollection("things").deleteOne(new Document("_id", tooLarge));
    }

    private AggregateStore things() {
        return service.getBean(AggregateStores.class).of("thing");
    }

    private MongoDatabase database() {
        return service.getBean(MongoDatabase.class);
    }

    private Topic events() {
        return new Topic(service.getBean(Topics.class).actual("thing.event.v1"));
    }

    private Topic states() {
        return new Topic(service.getBean(Topics.class).actual("thing.state.v1"));
    }

    private Document document(String id) {
        return Objects.requireNonNull(
                database().getCollection("things").find(new Document("_id", id)).first());
    }

    private static String text(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    static List<Long> sequences(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .map(each -> Long.valueOf(Objects.requireNonNull(Topic.header(each.headers(), "ce_sequence"))))
                .toList();
    }
}
