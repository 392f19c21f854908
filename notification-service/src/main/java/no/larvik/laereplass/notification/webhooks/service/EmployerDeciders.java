package no.larvik.laereplass.notification.webhooks.service;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import no.larvik.laereplass.chassis.audit.AuditLog;
import no.larvik.laereplass.chassis.client.Refused;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.chassis.security.CurrentCaller;
import no.larvik.laereplass.notification.webhooks.Deciders;
import org.springframework.stereotype.Component;

/** employer-service knows who decides; it is asked in the caller's own name. */
@Component
class EmployerDeciders implements Deciders {

    private final ServiceClients services;
    private final AuditLog audit;

    EmployerDeciders(ServiceClients services, AuditLog audit) {
        this.services = services;
        this.audit = audit;
    }

    @Override
    public boolean mayDecide(String employerId) {
        if (!CurrentCaller.get().is("employer") || !employerId.matches("[\\w-]{1,64}")) return false;
        try {
            return services.to("employer-service")
                    .get("/api/v1/employers/" + employerId + "/users", Users.class)
                    .map(Users::mayDecide)
                    .orElse(false);
        } catch (Refused notTheirs) {
            return false;
        }
    }

    @Override
    public void changing(String webhookId) {
        audit.changing(CurrentCaller.get(), "webhook:" + webhookId, "WEBHOOK", "DECISION");
    }

    /** As employer-service answers; only what is needed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Users(boolean mayDecide) {}
}
