package no.larvik.laereplass.chassis.relay;

import static no.larvik.laereplass.chassis.store.StoreOfThings.THING;
import static no.larvik.laereplass.chassis.store.StoreOfThings.anId;
import static no.larvik.laereplass.chassis.store.StoreOfThings.said;
import static no.larvik.laereplass.chassis.store.StoreOfThings.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.chassis.fixtures.Topic;
import no.larvik.laereplass.chassis.store.AggregateStore;
import no.larvik.laereplass.chassis.store.StoreOfThings;
import no.larvik.laereplass.chassis.topics.TopicSettings;
import no.larvik.laereplass.chassis.topics.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import tools.jackson.databind.json.JsonMapper;

/** Two relays that both believe to own the shard, on the real broker and store. */
@ExtendWith(EmbeddedInfra.class)
class ZombieTest {

    private final AggregateStore things = StoreOfThings.in(EmbeddedInfra.database(), (kind, id) -> {});
    private final Topics topics = new Topics(
            new TopicSettings(1, (short) 1, "zombie-" + anId() + "-"),
            Map.of("bootstrap.servers", EmbeddedInfra.bootstrapServers()));
    private final MongoOutbox documents = new MongoOutbox(
            EmbeddedInfra.database(), Map.of("thing", THING), new Announcements(JsonMapper.shared()), 0, 1);

    @BeforeEach
    void createTopics() {
        topics.ensure(List.of(THING.eventTopic(), THING.stateTopic()));
    }

    @Test
    void theOneThatWasOvertakenCanNeitherSendNorTrim() {
        var id = aThingSaying("one");
        try (var zombie = relay(documents);
                var successor = relay(documents)) {
            zombie.own();
            successor.own();

            assertThatExceptionOfType(KafkaException.class)
                    .isThrownBy(() -> zombie.announce(List.of(new Ref("thing", id))));
            assertThat(waiting(id)).hasSize(1);
            assertThat(sent(THING.eventTopic(), id)).isEmpty();

            successor.announce(List.of(new Ref("thing", id)));
            assertThat(waiting(id)).isEmpty();
            assertThat(sent(THING.eventTopic(), id)).containsExactly(1L);
        }
    }

    @Test
    void whatItSentBeforeItWasOvertakenIsNeverSeen() {
        var id = aThingSaying("old");
        try (var zombie = log();
                var successor = relay(documents)) {
            zombie.fence();
            zombie.begin();
            documents.read(new Ref("thing", id)).orElseThrow().records().forEach(zombie::send);
            things.replace(id, 1, word("new"), said("new"));

            successor.own();
            successor.announce(List.of(new Ref("thing", id)));

            assertThatExceptionOfType(KafkaException.class).isThrownBy(zombie::commit);
            assertThat(sent(THING.eventTopic(), id)).containsExactly(1L, 2L);
            assertThat(sent(THING.stateTopic(), id)).containsExactly(2L);
        }
    }

    @Test
    void oneThatReturnsOwnsTheShardAgainWithANewFence() {
        var id = aThingSaying("one");
        try (var first = relay(documents);
                var second = relay(documents)) {
            first.own();
            second.own();
            assertThatExceptionOfType(KafkaException.class)
                    .isThrownBy(() -> first.announce(List.of(new Ref("thing", id))));

            first.own();
            first.announce(List.of(new Ref("thing", id)));

            assertThat(sent(THING.eventTopic(), id)).containsExactly(1L);
        }
    }

    @Test
    void aCrashBetweenCommitAndTrimRepeatsTheSameRecordsInTheSameOrder() {
        var id = aThingSaying("one");
        try (var relay = relay(new CrashingAtTrim(documents))) {
            relay.own();
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> relay.announce(List.of(new Ref("thing", id))));
        }
        things.replace(id, 1, word("two"), said("two"));
        try (var relay = relay(documents)) {
            relay.own();
            relay.announce(documents.pending());
        }

        assertThat(sent(THING.eventTopic(), id)).containsExactly(1L, 1L, 2L);
        assertThat(records(THING.eventTopic(), id).stream()
                        .map(each -> String.valueOf(Topic.header(each.headers(), "ce_id")))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void whatCameBetweenReadingAndTrimmingStays() {
        var id = aThingSaying("one");
        var read = documents.read(new Ref("thing", id)).orElseThrow();
        things.replace(id, 1, word("two"), said("two"));

        documents.trim(read);

        assertThat(waiting(id)).extracting(entry -> entry.getLong("s")).containsExactly(2L);
        assertThat(documents.pending()).contains(new Ref("thing", id));
    }

    @Test
    void aLeaseIsHeldByOneUntilItEndsOrIsGivenBack() {
        var clock = new HandClock();
        var first = lease("first", clock);
        var second = lease("second", clock);

        assertThat(first.hold()).isTrue();
        assertThat(second.hold()).isFalse();
        clock.advance(Duration.ofSeconds(11));
        assertThat(lease("third", clock).hold()).isTrue();
        lease("third", clock).release();
        assertThat(lease("fourth", clock).hold()).isTrue();
    }

    private String aThingSaying(String word) {
        var id = anId();
        things.insert(id, word(word), said(word));
        return id;
    }

    private ShardRelay relay(OutboxDocuments documents) {
        return new ShardRelay(new Mine(), documents, this::log);
    }

    private TransactionalLog log() {
        var kafka = new KafkaProperties();
        kafka.setBootstrapServers(List.of(EmbeddedInfra.bootstrapServers()));
        return new KafkaLog(
                new KafkaClients(kafka).producer(topics.actual("relay-0")), new CloudEventRecords("things", topics));
    }

    private static MongoLease lease(String owner, HandClock clock) {
        var leases = EmbeddedInfra.database().getCollection("relay_leases");
        return new MongoLease(leases, "shard", owner, Duration.ofSeconds(10), clock);
    }

    private List<Document> waiting(String id) {
        var found = EmbeddedInfra.database()
                .getCollection("things")
                .find(new Document("_id", id))
                .first();
        return found == null ? List.of() : found.getList("ob", Document.class);
    }

    private List<Long> sent(String topic, String id) {
        return RelayTest.sequences(records(topic, id));
    }

    private List<ConsumerRecord<String, byte[]>> records(String topic, String id) {
        return new Topic(topics.actual(topic)).records(id);
    }

    /** A lease that everybody holds, as after a pause longer than its length. */
    private static final class Mine implements Lease {

        @Override
        public boolean hold() {
            return true;
        }

        @Override
        public void release() {}
    }

    private record CrashingAtTrim(OutboxDocuments documents) implements OutboxDocuments {

        @Override
        public Collection<Ref> pending() {
            return documents.pending();
        }

        @Override
        public Optional<Outbox> read(Ref ref) {
            return documents.read(ref);
        }

        @Override
        public void trim(Outbox sent) {
            throw new IllegalStateException("Crashed");
        }
    }
}
