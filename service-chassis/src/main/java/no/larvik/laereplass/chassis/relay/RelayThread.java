package no.larvik.laereplass.chassis.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one shard until it is interrupted: nudged after each write, sweeping for what nobody nudged. */
final class RelayThread implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RelayThread.class);
    private static final int BATCH = 100;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** A sweep reads whole collections where no sparse index helps; it may take a twentieth of the time. */
    private static final int SWEEP_SHARE = 20;

    private final int shard;
    private final ShardRelay relay;
    private final OutboxDocuments documents;
    private final Nudges nudges;
    private final RelayStatus status;
    private final Duration sweepEvery;
    private long nextSweep = System.nanoTime();

    RelayThread(
            int shard,
            ShardRelay relay,
            OutboxDocuments documents,
            Nudges nudges,
            RelayStatus status,
            Duration sweepEvery) {
        this.shard = shard;
        this.relay = relay;
        this.documents = documents;
        this.nudges = nudges;
        this.status = status;
        this.sweepEvery = sweepEvery;
    }

    @Override
    public void run() {
        try (relay) {
            while (!Thread.currentThread().isInterrupted()) pass();
        } catch (InterruptedException stopping) {
            LOG.debug("Relay of shard {} stops", shard);
        } catch (RuntimeException failure) {
            LOG.warn("Relay of shard {} did not end well; its lease runs out by itself", shard, failure);
        }
    }

    private void pass() throws InterruptedException {
        try {
            if (!relay.own()) {
                status.owns(shard, false);
                nudges.forget(shard);
                sweepSoon();
                LockSupport.parkNanos(PAUSE.toNanos()); // ends early when interrupted
                return;
            }
            status.owns(shard, true);
            announce(nudges.take(shard, untilNextSweep()));
            if (System.nanoTime() - nextSweep >= 0) sweep();
        } catch (RuntimeException failure) {
            if (Thread.interrupted()) throw new InterruptedException();
            LOG.warn("Shard {} will be announced later: {}", shard, failure.toString());
            sweepSoon();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private void sweep() {
        var start = System.nanoTime();
        var pending = documents.pending();
        var took = System.nanoTime() - start;
        nextSweep = System.nanoTime() + Math.max(sweepEvery.toNanos(), SWEEP_SHARE * took);
        status.waiting(shard, pending.size());
        announce(pending);
    }

    private void announce(Collection<Ref> refs) {
        List<Ref> all = new ArrayList<>(refs);
        for (var from = 0; from < all.size(); from += BATCH)
            relay.announce(all.subList(from, Math.min(from + BATCH, all.size())));
    }

    private void sweepSoon() {
        nextSweep = System.nanoTime();
    }

    private Duration untilNextSweep() {
        return Duration.ofNanos(Math.max(0, nextSweep - System.nanoTime()));
    }
}
