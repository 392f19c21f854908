package no.larvik.laereplass.notification.contacts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.chassis.client.Unavailable;
import no.larvik.laereplass.notification.JourneyStage;
import no.larvik.laereplass.notification.Journeys;
import no.larvik.laereplass.notification.NorwegianTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class HttpJourneys implements Journeys {

    private final ServiceClients services;

    HttpJourneys(ServiceClients services) {
        this.services = services;
    }

    @Override
    public Answer now(String journeyId) {
        try {
            return services.to("matching-service")
                    .get("/internal/v1/journeys/" + journeyId, JourneyNow.class)
                    .<Answer>map(JourneyNow::standing)
                    .orElseGet(Answer.Gone::new);
        } catch (Unavailable late) {
            return new Answer.Late();
        }
    }

    /** As matching-service answers; only what is needed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record JourneyNow(String stage, @Nullable LocalDate talkDue) {

        Answer standing() {
            return new Answer.At(JourneyStage.of(stage), talkDue == null ? null : NorwegianTime.beginningOf(talkDue));
        }
    }
}
