package no.larvik.laereplass.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.chassis.fixtures.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Two replicas that share a topic of one partition: one reads it, the other has nothing to read. */
@ExtendWith(EmbeddedInfra.class)
class GroupFeedTest {

    private static final String TYPE = "no.larvik.laereplass.other.happened.v1";

    private final String topic = "shared-" + UUID.randomUUID();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final GroupFeed one = feed(EmbeddedInfra.bootstrapServers());
    private final GroupFeed other = feed(EmbeddedInfra.bootstrapServers());
    private final GroupFeed alone = feed("localhost:1");

    @BeforeEach
    void make() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", EmbeddedInfra.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.of((short) 1))))
                    .all()
                    .get();
        }
    }

    @AfterEach
    void stop() {
        for (var feed : List.of(one, other, alone)) feed.stop();
    }

    @Test
    void whoHasNoShareIsReadyAndTakesOver() {
        one.start();
        other.start();
        await().until(() -> one.hasPartitions() != other.hasPartitions());
        await().untilAsserted(() ->
                assertThat(List.of(one.trouble(), other.trouble())).containsOnly(Optional.empty()));
        send("amir");
        await().untilAsserted(() -> assertThat(heard).containsExactly("amir"));

        var reader = one.hasPartitions() ? one : other;
        var spare = one.hasPartitions() ? other : one;
        reader.stop();
        send("nora");

        await().untilAsserted(() -> assertThat(heard).containsExactly("amir", "nora"));
        assertThat(spare.trouble()).isEmpty();
        assertThat(reader.trouble()).contains("stopped");
    }

    @Test
    void whoHasNotBeenGivenAShareYetIsNotReady() {
        assertThat(alone.trouble()).contains("stopped");

        alone.start();

        await().untilAsserted(() -> assertThat(alone.trouble()).contains("no partitions assigned"));
    }

    private void send(String key) {
        new Topic(topic).send(key, 1, TYPE, "{}");
    }

    private GroupFeed feed(String broker) {
        var kafka = new KafkaProperties();
        kafka.setBootstrapServers(List.of(broker));
        var intake = new Intake(
                Order.of(Delivery.EVENTS),
                new MemoryWatermarks(),
                new MemoryParking(InstantSource.system()),
                incoming -> heard.add(incoming.key()));
        return new GroupFeed(
                "group-of-" + topic,
                new String[] {topic},
                GroupFeed.Taking.oneByOne(intake),
                new RecordReader(new JsonMapper()),
                new DeadLetters(new KafkaTemplate<>(
                        new DefaultKafkaProducerFactory<>(ConsumerSettings.deadLetterProducer(kafka)))),
                new DefaultKafkaConsumerFactory<>(ConsumerSettings.consumer(kafka)),
                new InboxSettings(1, Duration.ofSeconds(1), Duration.ofSeconds(30)));
    }
}
