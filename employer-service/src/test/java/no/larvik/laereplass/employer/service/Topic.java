package no.larvik.laereplass.employer.service;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.chassis.topics.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/** What lies on a topic, as any reader of committed records sees it. */
record Topic(Topics topics, String name) {

    /** Reads from the beginning until one key's records are as wanted. */
    List<Heard> of(String key, Predicate<List<Heard>> enough) {
        var heard = new ArrayList<Heard>();
        try (var consumer = consumer()) {
            consumer.subscribe(List.of(topics.actual(name)));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.equals(record.key())) heard.add(Heard.of(record));
                });
                return enough.test(heard);
            });
        }
        return heard;
    }

    /** Everything there is now. */
    List<Heard> everything() {
        var heard = new ArrayList<Heard>();
        try (var consumer = consumer()) {
            consumer.subscribe(List.of(topics.actual(name)));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> heard.add(Heard.of(record)));
                return !consumer.assignment().isEmpty()
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
                        EmbeddedInfra.bootstrapServers(),
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
    record Heard(@Nullable String key, Map<String, String> headers, String value) {

        static Heard of(ConsumerRecord<String, byte[]> record) {
            var headers = new LinkedHashMap<String, String>();
            record.headers().forEach(header -> headers.put(header.key(), text(header.value())));
            return new Heard(record.key(), headers, text(record.value()));
        }

        /** {@code opening.published.v1} */
        String type() {
            return headers.getOrDefault("ce_type", "").replace("no.larvik.laereplass.", "");
        }

        private static String text(byte @Nullable [] bytes) {
            return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
