package no.larvik.laereplass.gateway.workers.candidate;

import com.mongodb.MongoException;
import no.larvik.laereplass.gateway.workers.Announcing;
import no.larvik.laereplass.gateway.workers.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Decisions reach candidate-service within seconds, and in the end also when it was away. Several gateways may do it. */
@Component
class TellingSweep {

    private static final Logger log = LoggerFactory.getLogger(TellingSweep.class);

    private final Workers workers;
    private final Announcing announcing;

    TellingSweep(Workers workers, Announcing announcing) {
        this.workers = workers;
        this.announcing = announcing;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT5S")
    void tell() {
        try {
            workers.tell(announcing);
        } catch (MongoException | RestClientException e) {
            log.warn("candidate-service does not know yet who works here: {}", e.getMessage());
        }
    }
}
