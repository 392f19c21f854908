package no.larvik.laereplass.chassis.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A subscription to what comes from now on: all partitions, from their ends, without a group, so that every replica hears
 * all of it. After trouble it goes on where it was.
 */
final class LiveFeed implements Feed, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final List<String> topics;
    private final java.util.function.Consumer<Incoming> handler;
    private final RecordReader reader;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Duration silence;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Map<TopicPartition, Long> places = new HashMap<>();
    private volatile @Nullable Thread thread;
    private volatile long lastPoll = System.nanoTime();
    private volatile boolean listening;

    LiveFeed(
            String name,
            List<String> topics,
            java.util.function.Consumer<Incoming> handler,
            RecordReader reader,
            Supplier<Consumer<byte[], byte[]>> consumers,
            InboxSettings settings) {
        this.name = name;
        this.topics = topics;
        this.handler = handler;
        this.reader = reader;
        this.consumers = consumers;
        this.silence = settings.silence();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("inbox-" + name).start(this);
    }

    @Override
    public void stop() {
        stopping.countDown();
        var reading = thread;
        if (reading == null) return;
        try {
            reading.join(Duration.ofSeconds(3));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Optional<String> trouble() {
        var reading = thread;
        if (reading == null || !reading.isAlive()) return Optional.of("stopped");
        if (!listening) return Optional.of("does not listen yet");
        var quiet = System.nanoTime() - lastPoll > silence.toNanos();
        return quiet ? Optional.of("has not asked the broker for " + silence.toSeconds() + " s") : Optional.empty();
    }

    @Override
    public void run() {
        try {
            do {
                try (var consumer = consumers.get()) {
                    follow(consumer);
                } catch (RuntimeException | Error failure) {
                    LOG.warn("{} listens again: {}", name, failure.toString());
                }
            } while (!stopping.await(1, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            LOG.debug("{} stops", name);
        }
    }

    private void follow(Consumer<byte[], byte[]> consumer) {
        var partitions = topics.stream()
                .flatMap(topic -> Partitions.of(consumer, topic, PATIENCE))
                .toList();
        consumer.assign(partitions);
        var ends = consumer.endOffsets(partitions, PATIENCE);
        for (var partition : partitions)
            consumer.seek(partition, places.computeIfAbsent(partition, first -> ends.getOrDefault(first, 0L)));
        listening = true;
        while (stopping.getCount() > 0) {
            for (var record : consumer.poll(POLL)) hear(record);
            lastPoll = System.nanoTime();
        }
    }

    private void hear(ConsumerRecord<byte[], byte[]> record) {
        places.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
        try {
            handler.accept(reader.read(record));
        } catch (RuntimeException failure) {
            LOG.debug("{} passes by {}-{} {}", name, record.topic(), record.partition(), record.offset(), failure);
        }
    }
}
