package no.larvik.laereplass.chassis.inbox;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Comes back to parked records, further and further apart, until they are taken in. */
final class ParkedWorker implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedWorker.class);

    private final Map<Intake, Parking> intakes;
    private final Duration every;
    private final CountDownLatch stopping;
    private volatile int parkedKeys;

    ParkedWorker(Map<Intake, Parking> intakes, Duration every, CountDownLatch stopping) {
        this.intakes = intakes;
        this.every = every;
        this.stopping = stopping;
    }

    /** Alarm when above 0 for a quarter of an hour. */
    int parkedKeys() {
        return parkedKeys;
    }

    @Override
    public void run() {
        try {
            while (!stopping.await(every.toMillis(), TimeUnit.MILLISECONDS)) pass();
        } catch (InterruptedException stopped) {
            LOG.debug("The worker for parked records stops");
        }
    }

    void pass() {
        var count = 0;
        for (var intake : intakes.entrySet()) {
            try {
                var sources = intake.getValue().sources();
                count += sources.size();
                sources.forEach(intake.getKey()::retry);
            } catch (RuntimeException failure) {
                LOG.warn("Parked records wait on: {}", failure.toString());
            }
        }
        parkedKeys = count;
    }
}
