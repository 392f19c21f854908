package no.larvik.laereplass.notification.worker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.larvik.laereplass.notification.Sending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** A few threads that send what is due, woken by the bell and, after a restart or a pause, by looking themselves. */
@Component
class SendingWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SendingWorker.class);
    private static final Duration GOODBYE = Duration.ofSeconds(10);

    private final Sending sending;
    private final WorkerSettings settings;
    private final Semaphore bell;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    SendingWorker(Sending sending, WorkerSettings settings, SemaphoreBell bell) {
        this.sending = sending;
        this.settings = settings;
        this.bell = bell.rings();
    }

    @Override
    public void start() {
        running = true;
        for (var i = 0; i < settings.threads(); i++)
            threads.add(Thread.ofVirtual().name("sending-" + i).start(this::work));
    }

    private void work() {
        while (running) {
            try {
                while (running && sending.sendNext()) {} // until the line is empty
            } catch (RuntimeException | Error e) {
                log.warn("Sending failed and is tried again: {}", e.getClass().getName());
            }
            if (!waited()) return;
        }
    }

    private boolean waited() {
        try {
            var rang = bell.tryAcquire(settings.look().toMillis(), TimeUnit.MILLISECONDS);
            if (rang) bell.drainPermits();
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
        bell.release(threads.size());
        for (var thread : threads) {
            try {
                if (!thread.join(GOODBYE)) thread.interrupt();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
