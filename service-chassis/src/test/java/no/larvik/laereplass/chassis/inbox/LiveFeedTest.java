package no.larvik.laereplass.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.chassis.fixtures.Topic;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(EmbeddedInfra.class)
class LiveFeedTest {

    private static final String TYPE = "no.larvik.laereplass.other.happened.v1";

    private final String topic = "live-" + UUID.randomUUID();
    private final List<String> one = new CopyOnWriteArrayList<>();
    private final List<String> other = new CopyOnWriteArrayList<>();
    private final AtomicReference<Consumer<byte[], byte[]>> consumer = new AtomicReference<>();
    private final LiveFeed first = feed(one);
    private final LiveFeed second = feed(other);

    @BeforeEach
    void make() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", EmbeddedInfra.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(3), Optional.of((short) 1))))
                    .all()
                    .get();
        }
    }

    @AfterEach
    void stop() {
        first.stop();
        second.stop();
    }

    @Test
    void everyReplicaHearsWhatComesAndNothingOfWhatWas() {
        send("long-ago");
        first.start();
        second.start();
        await().until(() -> first.trouble().isEmpty() && second.trouble().isEmpty());

        send("amir");
        send("nora");

        for (var heard : List.of(one, other))
            await().untilAsserted(() -> assertThat(heard).containsExactlyInAnyOrder("amir", "nora"));
    }

    @Test
    void whatCannotBeReadOrHandledIsPassedBy() {
        first.start();
        await().until(() -> first.trouble().isEmpty());

        new Topic(topic).send("kari", 1, TYPE, "no JSON");
        send("throws");
        send("kari");

        await().untilAsserted(() -> assertThat(one).containsExactly("kari"));
    }

    @Test
    void afterTroubleItGoesOnWhereItWas() {
        first.start();
        await().until(() -> first.trouble().isEmpty());
        send("before");
        await().until(() -> one.contains("before"));
        var broken = consumer.get();

        broken.wakeup();
        send("meanwhile");

        await().untilAsserted(() -> assertThat(one).containsExactly("before", "meanwhile"));
        assertThat(consumer.get()).isNotSameAs(broken);
    }

    private void send(String key) {
        new Topic(topic).send(key, 1, TYPE, "{}");
    }

    private LiveFeed feed(List<String> heard) {
        return new LiveFeed(
                "live",
                List.of(topic),
                incoming -> {
                    if (incoming.key().equals("throws")) throw new IllegalStateException("as asked");
                    heard.add(incoming.key());
                },
                new RecordReader(new JsonMapper()),
                this::consumer,
                new InboxSettings(1, Duration.ofSeconds(1), Duration.ofSeconds(30)));
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", EmbeddedInfra.bootstrapServers());
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", false);
        var made = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.set(made);
        return made;
    }
}
