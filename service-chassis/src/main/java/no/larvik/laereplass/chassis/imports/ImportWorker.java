package no.larvik.laereplass.chassis.imports;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does what imports wait for, one import at a time. Any replica may take one; who holds it says so with each piece, and
 * when a worker has said nothing for long the next one takes over.
 */
final class ImportWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);

    private final ImportJobs jobs;
    private final Pieces pieces;
    private final Map<String, Importer> importers;
    private final ImportSettings settings;
    private final InstantSource clock;
    private final String name = UUID.randomUUID().toString();
    private final LinkedBlockingQueue<Boolean> nudges = new LinkedBlockingQueue<>(1);
    private volatile @Nullable Thread thread;

    ImportWorker(
            ImportJobs jobs,
            Pieces pieces,
            Map<String, Importer> importers,
            ImportSettings settings,
            InstantSource clock) {
        this.jobs = jobs;
        this.pieces = pieces;
        this.importers = importers;
        this.settings = settings;
        this.clock = clock;
    }

    /** There is something to do, now rather than at the next look. */
    void nudge() {
        if (!nudges.offer(true)) return; // a nudge waits already
    }

    @Override
    public void start() {
        var worker = Thread.ofVirtual().name("imports").unstarted(this::work);
        thread = worker; // known before it runs: it goes on only while it is the one
        worker.start();
    }

    @Override
    public void stop() {
        var working = thread;
        thread = null;
        if (working == null) return;
        working.interrupt();
        try {
            working.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void work() {
        var pause = Duration.ZERO;
        while (Thread.currentThread() == thread) {
            try {
                TimeUnit.MILLISECONDS.sleep(pause.toMillis());
                var claimed = jobs.claim(name, clock.instant(), settings.lease());
                if (claimed.isEmpty()) nudges.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                else finish(claimed.get());
                pause = Duration.ZERO;
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException e) {
                if (Thread.currentThread() != thread) return;
                pause = pause.isZero() ? Duration.ofMillis(500) : min(pause.multipliedBy(2), LONGEST_PAUSE);
                log.warn(
                        "Imports wait {} ms: {}", pause.toMillis(), e.getClass().getName());
            }
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void finish(ImportJob claimed) {
        var importer = importers.get(claimed.kind());
        if (importer == null) throw new IllegalStateException("No importer for " + claimed.kind());
        var steps = new Steps(claimed, importer, pieces, settings.atOnce());
        Optional<ImportJob> job = Optional.of(claimed);
        while (job.isPresent() && job.get().state().isAtWork() && Thread.currentThread() == thread)
            job = advanced(job.get(), steps);
    }

    private Optional<ImportJob> advanced(ImportJob job, Steps steps) {
        try {
            var next = steps.advance(job, clock.instant());
            return jobs.put(next, name, clock.instant().plus(settings.lease()));
        } catch (RuntimeException away) {
            jobs.put(job.waiting()); // lets it go, and says that it waits
            throw away;
        }
    }
}
