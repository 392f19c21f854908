package no.larvik.laereplass.matching.allocation;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Works on one run at a time. While it works a second thread renews the lease and says how far it is; when the run is
 * taken away, by cancelling or by another worker after a long pause, the work is interrupted and its result forgotten.
 */
public final class Worker {

    static final int MOST_ATTEMPTS = 4;

    private static final Logger log = System.getLogger(Worker.class.getName());
    private static final Duration PULSE = Duration.ofMillis(250);

    private final Allocations allocations;
    private final Run run;
    private final Duration lease;
    private final InstantSource clock;
    private final String name = UUID.randomUUID().toString();
    private @Nullable Thread busy;
    private boolean stopped;

    /**
     * @param limit wall-clock time for the fair plan
     * @param lease how long a run stays with a worker that is not heard of
     */
    public Worker(
            Allocations allocations,
            ScoredPairs pairs,
            CheapestFlow solver,
            Duration limit,
            Duration lease,
            InstantSource clock) {
        this.allocations = allocations;
        this.run = new Run(pairs, solver, limit, allocations, clock);
        this.lease = lease;
        this.clock = clock;
    }

    /** Begins on a run if there is one and nothing else is going on here. Returns at once. */
    public synchronized void look() {
        if (stopped || (busy != null && busy.isAlive())) return;
        var now = clock.instant();
        allocations
                .begin(name, now, now.plus(lease))
                .ifPresent(running -> busy = Thread.ofPlatform()
                        .daemon()
                        .name("allocation-" + running.id())
                        .start(() -> work(running)));
    }

    /** Gives back what it is working on and begins on nothing more. */
    public void stop() throws InterruptedException {
        Thread working;
        synchronized (this) {
            stopped = true;
            working = busy;
        }
        if (working == null) return;
        working.interrupt();
        working.join(Duration.ofSeconds(5));
    }

    private void work(Allocation running) {
        allocations.forgetEarlier(running);
        if (running.attempt() > MOST_ATTEMPTS) {
            allocations.finish(running.failed(Failure.INTERRUPTED_TOO_OFTEN, clock.instant()));
            return;
        }
        var pulse = new Pulse(running, Thread.currentThread());
        Thread.ofVirtual().start(pulse);
        try {
            var done = run.of(running, pulse);
            pulse.over.countDown(); // a lease that ends with the run is nobody's taking it away
            if (!allocations.finish(done)) forget(running);
        } catch (InterruptedException takenAway) {
            leave(running);
        } catch (RuntimeException | Error failure) {
            if (pulse.takenAway || isStopped()) leave(running);
            else broken(running, failure);
        } finally {
            pulse.over.countDown();
        }
    }

    private void leave(Allocation running) {
        Thread.interrupted(); // what comes now is to be written
        forget(running);
        allocations.giveBack(running);
    }

    private void broken(Allocation running, Throwable failure) {
        log.log(Level.ERROR, "allocation " + running.id(), failure);
        forget(running);
        allocations.finish(running.failed(Failure.BROKEN, clock.instant()));
    }

    /** Unless it is done all the same: the store may have taken that in and its answer been lost. */
    private void forget(Allocation running) {
        var done = allocations
                .find(running.id())
                .filter(stored -> stored.state() == Allocation.State.DONE && stored.attempt() == running.attempt());
        if (done.isEmpty()) allocations.forget(running);
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    /** The second thread. */
    private final class Pulse implements Runnable, Progress.Teller {

        private final Allocation running;
        private final Thread working;
        private final CountDownLatch over = new CountDownLatch(1);
        private volatile Progress progress;
        private volatile boolean takenAway;

        private Pulse(Allocation running, Thread working) {
            this.running = running;
            this.working = working;
            this.progress = running.progress();
        }

        @Override
        public void at(Stage stage, int percent) {
            progress = new Progress(stage, percent);
        }

        @Override
        public void run() {
            try {
                while (!over.await(PULSE.toMillis(), TimeUnit.MILLISECONDS)) {
                    if (renewed(running, progress) || over.getCount() == 0) continue;
                    takenAway = true;
                    working.interrupt();
                    return;
                }
            } catch (InterruptedException done) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A store that does not answer is no reason to stop: the lease is long enough for it to come back. */
    private boolean renewed(Allocation running, Progress progress) {
        try {
            return allocations.renew(running, progress, clock.instant().plus(lease));
        } catch (RuntimeException noAnswer) {
            log.log(Level.WARNING, "the lease could not be renewed", noAnswer);
            return true;
        }
    }
}
