package no.larvik.laereplass.notification.webhooks.worker;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.larvik.laereplass.notification.webhooks.Calling;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A few threads of their own, so that a slow receiver holds up neither people's messages nor all other receivers. */
@Component
class CallingWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CallingWorker.class);
    private static final int THREADS = 4;
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Calling calling;
    private volatile @Nullable Semaphore stopping;

    CallingWorker(Calling calling) {
        this.calling = calling;
    }

    @Override
    public void start() {
        var stop = new Semaphore(0);
        stopping = stop;
        for (var i = 0; i < THREADS; i++)
            Thread.ofVirtual().name("calling-" + i).start(() -> work(stop));
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void tidy() {
        calling.tidy();
    }

    private void work(Semaphore stop) {
        try {
            while (!stop.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) callAll(stop);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void callAll(Semaphore stop) {
        try {
            while (stop.availablePermits() == 0 && calling.callNext()) {} // until the line is empty
        } catch (RuntimeException | Error e) {
            log.warn("Calling failed and is tried again: {}", e.getClass().getName());
        }
    }

    @Override
    public void stop() {
        var stop = stopping;
        if (stop != null) stop.release(THREADS);
        stopping = null;
    }

    @Override
    public boolean isRunning() {
        return stopping != null;
    }
}
