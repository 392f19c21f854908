package no.larvik.laereplass.notification.contacts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.chassis.client.Unavailable;
import no.larvik.laereplass.notification.Days;
import no.larvik.laereplass.notification.NorwegianTime;
import org.springframework.stereotype.Component;

@Component
class HttpDays implements Days {

    private final ServiceClients services;

    HttpDays(ServiceClients services) {
        this.services = services;
    }

    @Override
    public Answer now(String noticeId) {
        try {
            return services.to("matching-service")
                    .get("/internal/v1/formidling/" + noticeId, DayNow.class)
                    .<Answer>map(day -> new Answer.Concerns(NorwegianTime.beginningOf(day.day())))
                    .orElseGet(Answer.Gone::new);
        } catch (Unavailable late) {
            return new Answer.Late();
        }
    }

    /** As matching-service answers; only what is needed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record DayNow(LocalDate day) {}
}
