package no.larvik.laereplass.chassis.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.larvik.laereplass.chassis.topics.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads the newest sequence number of each key from a compacted topic. */
final class StateTails {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Topics topics;
    private final Supplier<Consumer<String, byte[]>> consumers;

    StateTails(Topics topics, Supplier<Consumer<String, byte[]>> consumers) {
        this.topics = topics;
        this.consumers = consumers;
    }

    /** @param erased whether the newest record is a tombstone */
    record Tail(long sequence, boolean erased) {}

    Map<String, Tail> of(String topic) {
        try (var consumer = consumers.get()) {
            var partitions = partitions(consumer, topics.actual(topic));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, consumer.endOffsets(partitions, PATIENCE));
        }
    }

    private static List<TopicPartition> partitions(Consumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic, PATIENCE).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    private static Map<String, Tail> read(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        var tails = new HashMap<String, Tail>();
        while (behind(consumer, ends)) {
            for (var record : consumer.poll(Duration.ofMillis(200))) {
                var tail = new Tail(sequence(record), record.value() == null);
                tails.merge(record.key(), tail, (known, newer) -> newer.sequence >= known.sequence ? newer : known);
            }
        }
        return tails;
    }

    private static boolean behind(Consumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        Collection<TopicPartition> partitions = ends.keySet();
        return partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L));
    }

    private static long sequence(ConsumerRecord<?, ?> record) {
        var header = record.headers().lastHeader("ce_sequence");
        return header == null ? 0 : Long.parseLong(new String(header.value(), StandardCharsets.US_ASCII));
    }
}
