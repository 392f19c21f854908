package no.larvik.laereplass.matching.formidling.clock;

import no.larvik.laereplass.matching.formidling.Reminding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every few minutes: days do not hurry. All it needs is stored, so a restart loses nothing and repeats nothing. */
@Component
class RemindingTick {

    private static final Logger log = LoggerFactory.getLogger(RemindingTick.class);

    private final Reminding reminding;

    RemindingTick(Reminding reminding) {
        this.reminding = reminding;
    }

    @Scheduled(
            initialDelayString = "${laereplass.matching.remind-every:PT5M}",
            fixedDelayString = "${laereplass.matching.remind-every:PT5M}")
    void remind() {
        var told = reminding.pass();
        if (told > 0) log.info("{} young people are told of a day of the county's year", told);
    }

    @Scheduled(initialDelayString = "PT15M", fixedDelayString = "PT24H")
    void forget() {
        reminding.forgetOld();
    }
}
