package no.larvik.laereplass.gateway.signin;

import com.mongodb.MongoException;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets sign-ins that never came back. */
@Component
class AttemptSweep {

    private static final Logger log = LoggerFactory.getLogger(AttemptSweep.class);

    private final Attempts attempts;
    private final InstantSource clock;

    AttemptSweep(Attempts attempts, InstantSource clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT5M")
    void sweep() {
        try {
            attempts.removeStartedBefore(clock.instant().minus(Attempt.LASTS));
        } catch (MongoException e) {
            log.warn("Unfinished sign-ins could not be swept, next try in five minutes: {}", e.getMessage());
        }
    }
}
