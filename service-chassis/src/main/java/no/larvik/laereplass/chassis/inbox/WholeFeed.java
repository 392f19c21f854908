package no.larvik.laereplass.chassis.inbox;

import java.time.Duration;
import java.util.List;
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

/** A subscription of this replica alone: all partitions, without a group, in a thread that begins again after trouble. */
abstract class WholeFeed implements Feed, Runnable {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(WholeFeed.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final String name;
    private final List<String> topics;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Duration silence;
    private final String notReady;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private volatile long lastPoll = System.nanoTime();
    private volatile boolean ready;

    /** @param notReady the trouble there is until {@link #ready} */
    WholeFeed(
            String name,
            List<String> topics,
            Supplier<Consumer<byte[], byte[]>> consumers,
            InboxSettings settings,
            String notReady) {
        this.name = name;
        this.topics = topics;
        this.consumers = consumers;
        this.silence = settings.silence();
        this.notReady = notReady;
    }

    /** Goes to where reading begins. @param partitions assigned already */
    abstract void begin(Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions);

    abstract void take(ConsumerRecord<byte[], byte[]> record);

    /** After each look at the broker, until {@link #ready}. */
    void looked(Consumer<byte[], byte[]> consumer) {}

    final void ready() {
        ready = true;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final void start() {
        thread = Thread.ofPlatform().daemon().name("inbox-" + name).start(this);
    }

    @Override
    public final void stop() {
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
    public final Optional<String> trouble() {
        var reading = thread;
        if (reading == null || !reading.isAlive()) return Optional.of("stopped");
        if (!ready) return Optional.of(notReady);
        var quiet = System.nanoTime() - lastPoll > silence.toNanos();
        return quiet ? Optional.of("has not asked the broker for " + silence.toSeconds() + " s") : Optional.empty();
    }

    @Override
    public final void run() {
        try {
            do {
                try (var consumer = consumers.get()) {
                    follow(consumer);
                } catch (RuntimeException | Error failure) {
                    LOG.warn("{} begins again: {}", name, failure.toString());
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
        begin(consumer, partitions);
        while (stopping.getCount() > 0) {
            for (var record : consumer.poll(POLL)) take(record);
            lastPoll = System.nanoTime();
            if (!ready) looked(consumer);
        }
    }
}
