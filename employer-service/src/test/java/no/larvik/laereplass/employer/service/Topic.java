package no.larvik.laereplass.employer.service;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** What lies on the topics, as any reader of committed records sees it. */
final class Topic {

    private Topic() {}

    /** Reads a topic from its beginning until one key's records are as wanted. */
    static List<Heard> ofKey(String topic, String key, Predicate<List<Heard>> enough) {
        var heard = new ArrayList<Heard>();
        try (var consumer = consumer()) {
            consumer.subscribe(List.of(topic));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.equals(record.key())) heard.add(Heard.of(record));
                });
                return enough.test(heard);
            });
        }
        return heard;
    }

    /** Everything on these topics now, until nothing more comes. */
    static List<Heard> everything(List<String> topics) {
        var heard = new ArrayList<Heard>();
        try (var consumer = consumer()) {
            consumer.subscribe(topics);
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> heard.add(Heard.of(record)));
                return !heard.isEmpty()
                        && consumer.endOffsets(consumer.assignment()).entrySet().stream()
                                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
            });
        }
        return heard;
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        System.getProperty("KAFKA_BOOTSTRAP_SERVERS", ""),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "test-" + UUID.randomUUID(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** One record: its headers as text, its value as the bytes that were sent. */
    record Heard(@Nullable String key, Map<String, String> headers, byte[] bytes) {

        static Heard of(ConsumerRecord<String, byte[]> record) {
            var headers = new java.util.LinkedHashMap<String, String>();
            record.headers().forEach(header -> headers.put(header.key(), text(header.value())));
            return new Heard(record.key(), headers, record.value() == null ? new byte[0] : record.value());
        }

        String value() {
            return text(bytes);
        }

        /** {@code opening.published.v1} */
        String type() {
            return headers.getOrDefault("ce_type", "").replace("no.larvik.laereplass.", "");
        }

        private static String text(byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
