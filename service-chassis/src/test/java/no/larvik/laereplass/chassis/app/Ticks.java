package no.larvik.laereplass.chassis.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Two things that are done again and again; one of them can be held. */
@Component
class Ticks {

    final Semaphore went = new Semaphore(0);
    final CountDownLatch held = new CountDownLatch(1);
    final CountDownLatch letGo = new CountDownLatch(1);
    volatile boolean hold;

    @Scheduled(fixedDelayString = "PT0.01S")
    void mayBeHeld() throws InterruptedException {
        if (!hold) return;
        held.countDown();
        letGo.await();
    }

    @Scheduled(fixedDelayString = "PT0.01S")
    void goes() {
        went.release();
    }
}
