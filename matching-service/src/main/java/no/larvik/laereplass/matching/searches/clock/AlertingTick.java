package no.larvik.laereplass.matching.searches.clock;

import no.larvik.laereplass.matching.searches.Alerting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every few minutes, so that places that come together are told together. All it needs is stored. */
@Component
class AlertingTick {

    private static final Logger log = LoggerFactory.getLogger(AlertingTick.class);

    private final Alerting alerting;

    AlertingTick(Alerting alerting) {
        this.alerting = alerting;
    }

    @Scheduled(
            initialDelayString = "${laereplass.matching.search-every:PT5M}",
            fixedDelayString = "${laereplass.matching.search-every:PT5M}")
    void look() {
        var told = alerting.pass();
        if (told > 0) log.info("{} saved searches have found something new", told);
    }
}
