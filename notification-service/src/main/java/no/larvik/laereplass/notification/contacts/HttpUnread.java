package no.larvik.laereplass.notification.contacts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.chassis.client.Unavailable;
import no.larvik.laereplass.notification.Unread;
import org.springframework.stereotype.Component;

@Component
class HttpUnread implements Unread {

    private final ServiceClients services;

    HttpUnread(ServiceClients services) {
        this.services = services;
    }

    @Override
    public Answer now(String messageId) {
        try {
            return services.to("candidate-service")
                    .get("/internal/messages/" + messageId, MessageNow.class)
                    .map(message -> message.unread() ? Answer.WAITING : Answer.READ)
                    .orElse(Answer.GONE);
        } catch (Unavailable late) {
            return Answer.LATE;
        }
    }

    /** As candidate-service answers; only what is needed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record MessageNow(boolean unread) {}
}
