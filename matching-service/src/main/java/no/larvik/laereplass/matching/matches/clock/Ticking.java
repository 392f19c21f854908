package no.larvik.laereplass.matching.matches.clock;

import no.larvik.laereplass.matching.matches.Deadlines;
import no.larvik.laereplass.matching.matches.Sweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the clock every few seconds. All it needs is stored, so a restart loses nothing. */
@Component
class Ticking {

    private static final Logger log = LoggerFactory.getLogger(Ticking.class);

    private final Deadlines deadlines;
    private final Sweep sweep;

    Ticking(Deadlines deadlines, Sweep sweep) {
        this.deadlines = deadlines;
        this.sweep = sweep;
    }

    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "${laereplass.matching.tick:PT5S}")
    void deadlines() {
        var passed = deadlines.pass();
        if (passed > 0) log.info("{} matches closed by their deadline", passed);
    }

    @Scheduled(initialDelayString = "PT3S", fixedDelayString = "${laereplass.matching.tick:PT5S}")
    void sweep() {
        var found = sweep.pass();
        if (found > 0) log.info("{} promises finished or released after an interruption", found);
    }
}
