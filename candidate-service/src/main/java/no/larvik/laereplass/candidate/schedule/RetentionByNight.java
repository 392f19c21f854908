package no.larvik.laereplass.candidate.schedule;

import no.larvik.laereplass.candidate.Retention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets by night what has been kept long enough; until somebody has decided that, it only counts. */
@Component
class RetentionByNight {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionByNight.class);

    private final Retention retention;
    private final boolean dryRun;

    RetentionByNight(Retention retention, @Value("${laereplass.retention.dry-run}") boolean dryRun) {
        this.retention = retention;
        this.dryRun = dryRun;
    }

    @Scheduled(cron = "0 30 2 * * *", zone = "Europe/Oslo")
    void run() {
        LOG.info("Retention: {}", retention.run(dryRun));
    }
}
