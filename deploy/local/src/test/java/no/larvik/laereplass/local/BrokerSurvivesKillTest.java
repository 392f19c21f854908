package no.larvik.laereplass.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerSurvivesKillTest {

    private static final int BATCHES = 50;

    @TempDir
    Path folder;

    @Test
    void committedTransactionsAreThereAfterKillAndOnOtherPorts() throws Exception {
        try (var broker = OwnJvm.run(KillableBroker.class, folder.toString())) {
            createTopic(broker);
            sendInTransactions(broker, "first");
            broker.kill();
        }

        try (var broker = OwnJvm.run(KillableBroker.class, folder.toString())) {
            sendInTransactions(broker, "second");

            assertThat(read(broker)).containsExactlyElementsOf(expected("first", "second"));
        }
    }

    private static List<String> expected(String... rounds) {
        var values = new ArrayList<String>();
        for (var round : rounds) for (var i = 0; i < BATCHES; i++) values.add(round + i);
        return values;
    }

    private static void createTopic(OwnJvm broker) throws Exception {
        try (var admin = Admin.create(settings(broker))) {
            admin.createTopics(List.of(new NewTopic("test", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    private static void sendInTransactions(OwnJvm broker, String round) {
        var settings = settings(broker);
        settings.put("transactional.id", "test");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            for (var i = 0; i < BATCHES; i++) {
                producer.beginTransaction();
                producer.send(new ProducerRecord<>("test", "key", round + i));
                producer.commitTransaction();
            }
        }
    }

    private static List<String> read(OwnJvm broker) {
        var settings = settings(broker);
        settings.putAll(
                Map.of("group.id", "test", "auto.offset.reset", "earliest", "isolation.level", "read_committed"));
        var values = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("test"));
            var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (values.size() < 2 * BATCHES && System.nanoTime() < deadline)
                consumer.poll(Duration.ofMillis(200)).forEach(message -> values.add(message.value()));
        }
        return values;
    }

    private static Map<String, Object> settings(OwnJvm broker) {
        return new HashMap<>(Map.of("bootstrap.servers", broker.address()));
    }
}
