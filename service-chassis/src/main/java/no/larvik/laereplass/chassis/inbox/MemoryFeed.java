package no.larvik.laereplass.chassis.inbox;

import java.time.Duration;
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

/** A subscription that fills this replica's memory: all partitions, from the beginning, without a group. */
final class MemoryFeed implements Feed, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryFeed.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final List<String> topics;
    private final Intake intake;
    private final RecordReader reader;
    private final DeadLetters deadLetters;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Duration silence;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private volatile long lastPoll = System.nanoTime();
    private volatile boolean caughtUp;

    MemoryFeed(
            String name,
            List<String> topics,
            Intake intake,
            RecordReader reader,
            DeadLetters deadLetters,
            Supplier<Consumer<byte[], byte[]>> consumers,
            InboxSettings settings) {
        this.name = name;
        this.topics = topics;
        this.intake = intake;
        this.reader = reader;
        this.deadLetters = deadLetters;
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
        if (!caughtUp) return Optional.of("still reading what happened before");
        var quiet = System.nanoTime() - lastPoll > silence.toNanos();
        return quiet ? Optional.of("has not asked the broker for " + silence.toSeconds() + " s") : Optional.empty();
    }

    /** Reading everything again after trouble is harmless: the numbers in memory say what is known. */
    @Override
    public void run() {
        try {
            do {
                try (var consumer = consumers.get()) {
                    follow(consumer);
                } catch (RuntimeException | Error failure) {
                    LOG.warn("{} reads again from the beginning: {}", name, failure.toString());
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
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions, PATIENCE);
        while (stopping.getCount() > 0) {
            for (var record : consumer.poll(POLL)) take(record);
            lastPoll = System.nanoTime();
            if (!caughtUp) caughtUp = reached(consumer, ends);
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        try {
            var incoming = reader.read(record);
            intake.receive(new Arrival(record.topic(), record.partition(), record.offset(), true, incoming));
        } catch (Unreadable bytes) {
            deadLetters.accept(record, bytes);
        }
    }

    private static boolean reached(Consumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }
}
