package no.larvik.laereplass.chassis.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import no.larvik.laereplass.chassis.store.AggregateKind;
import no.larvik.laereplass.chassis.topics.Topics;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Starts and stops the relays of this process; compares broker and documents before the first one runs. */
final class Relays implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relays.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Collection<AggregateKind> kinds;
    private final Topics topics;
    private final @Nullable Reconciler reconciler;
    private final RelayStatus status;
    private final Supplier<List<RelayThread>> shards;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Relays(
            Collection<AggregateKind> kinds,
            Topics topics,
            @Nullable Reconciler reconciler,
            RelayStatus status,
            Supplier<List<RelayThread>> shards) {
        this.kinds = kinds;
        this.topics = topics;
        this.reconciler = reconciler;
        this.status = status;
        this.shards = shards;
    }

    /** @throws TopicAhead when serving would reuse numbers; the process ends with that sentence */
    @Override
    public synchronized void start() {
        running = true;
        if (kinds.isEmpty()) return;
        try {
            prepare();
            startShards();
        } catch (TopicAhead fork) {
            throw fork;
        } catch (RuntimeException brokerAway) {
            LOG.warn("The broker is not there yet; writes wait in their documents: {}", brokerAway.toString());
            threads.add(Thread.ofVirtual().name("relay-start").start(this::startLater));
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        threads.forEach(Thread::interrupt);
        var end = System.nanoTime() + FAREWELL.toNanos();
        for (var thread : threads) joined(thread, end);
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server: nothing is served on a database that is older than what was announced. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void prepare() {
        topics.ensure(kinds.stream()
                .flatMap(kind -> List.of(kind.eventTopic(), kind.stateTopic()).stream())
                .toList());
        if (reconciler != null) reconciler.reconcile();
    }

    private synchronized void startShards() {
        if (!running) return;
        for (var shard : shards.get())
            threads.add(Thread.ofPlatform().daemon().name("relay").start(shard));
    }

    private void startLater() {
        while (running) {
            try {
                LockSupport.parkNanos(PAUSE.toNanos());
                prepare();
                startShards();
                return;
            } catch (TopicAhead fork) {
                status.forked(fork);
                LOG.error("Nothing is announced", fork);
                return;
            } catch (RuntimeException brokerAway) {
                LOG.warn("The broker is still away: {}", brokerAway.toString());
            }
        }
    }

    /** All of them together have that long: beside a broker that is gone none would ever finish. */
    private static void joined(Thread thread, long end) {
        try {
            thread.join(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
