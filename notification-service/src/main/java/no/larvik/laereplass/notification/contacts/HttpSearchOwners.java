package no.larvik.laereplass.notification.contacts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.chassis.client.Unavailable;
import no.larvik.laereplass.notification.SearchOwners;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class HttpSearchOwners implements SearchOwners {

    private final ServiceClients services;

    HttpSearchOwners(ServiceClients services) {
        this.services = services;
    }

    @Override
    public Answer now(String searchId) {
        try {
            return services.to("matching-service")
                    .get("/internal/v1/searches/" + searchId, SearchNow.class)
                    .<Answer>map(search -> new Answer.Wanted(search.subject(), search.candidateId()))
                    .orElseGet(Answer.Gone::new);
        } catch (Unavailable late) {
            return new Answer.Late();
        }
    }

    /** As matching-service answers; only what is needed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SearchNow(@Nullable String subject, @Nullable String candidateId) {}
}
