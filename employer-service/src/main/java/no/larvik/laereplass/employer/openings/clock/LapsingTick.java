package no.larvik.laereplass.employer.openings.clock;

import no.larvik.laereplass.employer.openings.Lapsing;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for deadlines that have passed; more often than once a day, since the day begins when nobody is looking. */
@Component
class LapsingTick {

    private final Lapsing lapsing;

    LapsingTick(Lapsing lapsing) {
        this.lapsing = lapsing;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "${laereplass.employer.lapse-every}")
    void look() {
        lapsing.sweep();
    }
}
