package no.larvik.laereplass.chassis.inbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** Only committed records, each as soon as it is there; bytes, because reading them is our own task. */
final class ConsumerSettings {

    private ConsumerSettings() {}

    static Map<String, Object> consumer(KafkaProperties properties) {
        var settings = new HashMap<>(properties.buildConsumerProperties());
        settings.putAll(Map.ofEntries(
                Map.entry("key.deserializer", ByteArrayDeserializer.class),
                Map.entry("value.deserializer", ByteArrayDeserializer.class),
                Map.entry("isolation.level", "read_committed"),
                Map.entry("auto.offset.reset", "earliest"),
                Map.entry("enable.auto.commit", false),
                Map.entry("fetch.min.bytes", 1),
                Map.entry("fetch.max.wait.ms", 250),
                Map.entry("fetch.max.bytes", 2 * 1024 * 1024),
                Map.entry("max.partition.fetch.bytes", 512 * 1024),
                Map.entry("max.poll.records", 100),
                Map.entry("session.timeout.ms", 10_000), // a killed replica's share is taken over after this
                Map.entry("heartbeat.interval.ms", 2_000),
                Map.entry("retry.backoff.ms", 20),
                Map.entry("reconnect.backoff.max.ms", 1_000)));
        settings.remove("group.id");
        return settings;
    }

    static Map<String, Object> deadLetterProducer(KafkaProperties properties) {
        var settings = new HashMap<>(properties.buildProducerProperties());
        settings.putAll(Map.of(
                "key.serializer",
                ByteArraySerializer.class,
                "value.serializer",
                ByteArraySerializer.class,
                "acks",
                "all",
                "delivery.timeout.ms",
                20_000,
                "request.timeout.ms",
                5_000,
                "max.block.ms",
                10_000,
                "linger.ms",
                0,
                "buffer.memory",
                2L * 1024 * 1024));
        return settings;
    }
}
