package no.larvik.laereplass.notification.contacts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Set;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.notification.Caseload;
import org.springframework.stereotype.Component;

@Component
class HttpCaseload implements Caseload {

    private final ServiceClients services;

    HttpCaseload(ServiceClients services) {
        this.services = services;
    }

    @Override
    public Set<String> among(Set<String> candidateIds, String staffSubject) {
        return services.to("candidate-service")
                .ask("/internal/caseload", new Question(staffSubject, candidateIds), Allowed.class)
                .candidateIds();
    }

    record Question(String subject, Set<String> candidateIds) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Allowed(Set<String> candidateIds) {}
}
