package no.larvik.laereplass.candidate.service;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Every record of every topic, keys and headers too, as one text with a character a byte; also what was never committed. */
final class AllTopics implements AutoCloseable {

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final StringBuilder seen = new StringBuilder();

    AllTopics(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.listTopics().values().stream()
                .flatMap(java.util.List::stream)
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    String bytes() {
        for (var record : consumer.poll(Duration.ofMillis(200))) {
            add(record.key());
            add(record.value());
            for (var header : record.headers()) add(header.value());
        }
        return seen.toString();
    }

    private void add(byte @org.jspecify.annotations.Nullable [] bytes) {
        if (bytes != null)
            seen.append(new String(bytes, StandardCharsets.ISO_8859_1)).append('\n');
    }

    @Override
    public void close() {
        consumer.close();
    }
}
