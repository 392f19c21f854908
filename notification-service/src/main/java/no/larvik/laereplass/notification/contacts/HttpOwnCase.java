package no.larvik.laereplass.notification.contacts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.notification.OwnCase;
import org.springframework.stereotype.Component;

@Component
class HttpOwnCase implements OwnCase {

    private final ServiceClients services;

    HttpOwnCase(ServiceClients services) {
        this.services = services;
    }

    @Override
    public Optional<String> of(String subject) {
        var name = URLEncoder.encode(subject, StandardCharsets.UTF_8);
        return services.to("candidate-service")
                .get("/internal/candidates/by-subject/" + name, Linked.class)
                .map(Linked::candidateId);
    }

    /** As candidate-service answers; only what is needed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Linked(String candidateId) {}
}
