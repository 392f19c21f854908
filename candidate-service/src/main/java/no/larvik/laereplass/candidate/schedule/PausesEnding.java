package no.larvik.laereplass.candidate.schedule;

import no.larvik.laereplass.candidate.Pausing;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets searches go on whose day has come, soon after midnight and whenever the service was down then. */
@Component
class PausesEnding {

    private final Pausing pausing;

    PausesEnding(Pausing pausing) {
        this.pausing = pausing;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT15M")
    void endThoseThatAreOver() {
        pausing.endThoseThatAreOver();
    }
}
