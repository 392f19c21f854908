package no.larvik.laereplass.gateway.session.mongo;

import com.mongodb.MongoException;
import no.larvik.laereplass.gateway.session.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets people who left without signing out. Harmless when several gateways do it at once. */
@Component
class SessionSweep {

    private static final Logger log = LoggerFactory.getLogger(SessionSweep.class);

    private final Sessions sessions;

    SessionSweep(Sessions sessions) {
        this.sessions = sessions;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT5M")
    void sweep() {
        try {
            var removed = sessions.sweep();
            if (removed > 0) log.info("{} sessions were over and are forgotten", removed);
        } catch (MongoException e) {
            log.warn("Sessions could not be swept, next try in five minutes: {}", e.getMessage());
        }
    }
}
