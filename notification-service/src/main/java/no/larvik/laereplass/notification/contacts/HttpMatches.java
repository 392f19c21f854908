package no.larvik.laereplass.notification.contacts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.chassis.client.Unavailable;
import no.larvik.laereplass.notification.MatchStep;
import no.larvik.laereplass.notification.Matches;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class HttpMatches implements Matches {

    private final ServiceClients services;

    HttpMatches(ServiceClients services) {
        this.services = services;
    }

    @Override
    public Answer now(String matchId) {
        try {
            return services.to("matching-service")
                    .get("/internal/matches/" + matchId, MatchNow.class)
                    .<Answer>map(match -> new Answer.At(MatchStep.of(match.state()), match.deadline()))
                    .orElseGet(Answer.Gone::new);
        } catch (Unavailable late) {
            return new Answer.Late();
        }
    }

    /** As matching-service answers; only what is needed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record MatchNow(String state, @Nullable Instant deadline) {}
}
