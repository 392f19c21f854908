package no.larvik.laereplass.chassis.relay;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** The relay's connections to the broker: safe first, then quick, then small. */
final class KafkaClients {

    private final Map<String, Object> producer;
    private final Map<String, Object> consumer;

    KafkaClients(KafkaProperties properties) {
        producer = new HashMap<>(properties.buildProducerProperties());
        producer.putAll(Map.ofEntries(
                Map.entry("acks", "all"),
                Map.entry("enable.idempotence", true),
                Map.entry("max.in.flight.requests.per.connection", 5),
                Map.entry("delivery.timeout.ms", 120_000),
                Map.entry("transaction.timeout.ms", 30_000),
                Map.entry("request.timeout.ms", 10_000),
                Map.entry("max.block.ms", 15_000),
                Map.entry("linger.ms", 0),
                Map.entry("retry.backoff.ms", 5),
                Map.entry("retry.backoff.max.ms", 1_000),
                Map.entry("buffer.memory", 4L * 1024 * 1024)));
        consumer = new HashMap<>(properties.buildConsumerProperties());
        consumer.putAll(Map.of(
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false,
                "fetch.max.wait.ms",
                50));
        consumer.remove("group.id");
    }

    Producer<String, byte[]> producer(String transactionalId) {
        var settings = new HashMap<>(producer);
        settings.put("transactional.id", transactionalId);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    Consumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(consumer, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
