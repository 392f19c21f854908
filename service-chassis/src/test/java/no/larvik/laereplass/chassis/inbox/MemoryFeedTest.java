package no.larvik.laereplass.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.chassis.fixtures.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(EmbeddedInfra.class)
class MemoryFeedTest {

    private final String run = UUID.randomUUID().toString();
    private final String early = "early-" + run;
    private final String late = "late-" + run;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger beginnings = new AtomicInteger();
    private final MemoryFeed feed = feed();

    @AfterEach
    void stop() {
        feed.stop();
    }

    @Test
    void aTopicThatIsNotThereYetIsWaitedForAndReadFromItsBeginning() throws Exception {
        make(early);
        feed.start();
        await().until(() -> beginnings.get() > 1);
        assertThat(feed.trouble()).isPresent();

        make(late);
        new Topic(late).send("amir", 1, "no.larvik.laereplass.other.state.v1", "{}");
        new Topic(early).send("nora", 1, "no.larvik.laereplass.other.state.v1", "{}");

        await().untilAsserted(() -> assertThat(received).containsExactlyInAnyOrder("amir", "nora"));
        await().untilAsserted(() -> assertThat(feed.trouble()).isEmpty());
    }

    private MemoryFeed feed() {
        var intake = new Intake(
                Order.of(Delivery.MEMORY),
                new MemoryWatermarks(),
                new MemoryParking(InstantSource.system()),
                record -> received.add(record.key()));
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                EmbeddedInfra.bootstrapServers(),
                "key.serializer",
                ByteArraySerializer.class,
                "value.serializer",
                ByteArraySerializer.class);
        var deadLetters = new DeadLetters(new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(settings)));
        return new MemoryFeed(
                "memory-" + run,
                List.of(early, late),
                intake,
                new RecordReader(new JsonMapper()),
                deadLetters,
                this::consumer,
                new InboxSettings(1, Duration.ofSeconds(1), Duration.ofSeconds(30)));
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        beginnings.incrementAndGet();
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", EmbeddedInfra.bootstrapServers());
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", false);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static void make(String topic) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", EmbeddedInfra.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(3), Optional.of((short) 1))))
                    .all()
                    .get();
        }
    }
}
