package no.larvik.laereplass.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Asks a topic for what is committed without a pause, and remembers when the first record of each key came. */
final class CommittedReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofNanos(200_000);

    private final String address;
    private final String topic;
    private final Predicate<ConsumerRecord<String, String>> wanted;
    private final Map<String, Receipt> received = new ConcurrentHashMap<>();
    private final Thread thread;

    /** @param wanted the records that count */
    CommittedReader(String address, String topic, Predicate<ConsumerRecord<String, String>> wanted) {
        this.address = address;
        this.topic = topic;
        this.wanted = wanted;
        this.thread = Thread.ofPlatform().daemon().name("reads " + topic).start(this::read);
    }

    /**
     * When a record came.
     *
     * @param nanos {@link System#nanoTime()}
     * @param millisUnderWay since its sender sent it, by the clock both share
     */
    record Receipt(long nanos, long millisUnderWay) {}

    /** Waits for a record that has been committed. */
    Receipt awaited(String key) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var receipt = received.get(key);
            if (receipt != null) return receipt;
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        throw new IllegalStateException("No record of " + key + " within " + PATIENCE.toSeconds() + " s.");
    }

    private void read() {
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        address,
                        "isolation.level",
                        "read_committed",
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false,
                        "fetch.min.bytes",
                        1),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(partitions(consumer));
            while (!Thread.currentThread().isInterrupted()) {
                for (var record : consumer.poll(POLL))
                    if (wanted.test(record)) received.putIfAbsent(record.key(), receipt(record));
            }
        } catch (InterruptException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static Receipt receipt(ConsumerRecord<?, ?> record) {
        return new Receipt(System.nanoTime(), System.currentTimeMillis() - record.timestamp());
    }

    private List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        return consumer.partitionsFor(topic, PATIENCE).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
