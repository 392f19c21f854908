package no.larvik.laereplass.matching.journeys.clock;

import no.larvik.laereplass.matching.journeys.JourneyClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the clock every few seconds. All it needs is stored, so a restart loses nothing. */
@Component
class JourneyTick {

    private static final Logger log = LoggerFactory.getLogger(JourneyTick.class);

    private final JourneyClock journeys;

    JourneyTick(JourneyClock journeys) {
        this.journeys = journeys;
    }

    @Scheduled(initialDelayString = "PT4S", fixedDelayString = "${laereplass.matching.tick:PT5S}")
    void pass() {
        var done = journeys.pass();
        if (done > 0) log.info("{} journeys moved on by time alone", done);
    }
}
