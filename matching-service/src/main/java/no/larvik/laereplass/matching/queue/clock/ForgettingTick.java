package no.larvik.laereplass.matching.queue.clock;

import no.larvik.laereplass.matching.queue.Forgetting;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a day. */
@Component
class ForgettingTick {

    private final Forgetting forgetting;

    ForgettingTick(Forgetting forgetting) {
        this.forgetting = forgetting;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT24H")
    void forget() {
        forgetting.pass();
    }
}
