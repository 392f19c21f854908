package no.larvik.laereplass.notification.contacts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Map;
import no.larvik.laereplass.chassis.client.Refused;
import no.larvik.laereplass.chassis.client.ServiceClient;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.chassis.client.Unavailable;
import no.larvik.laereplass.notification.Invitations;
import org.springframework.stereotype.Component;

@Component
class HttpInvitations implements Invitations {

    private final ServiceClients services;

    HttpInvitations(ServiceClients services) {
        this.services = services;
    }

    @Override
    public Standing now(String candidateId, String invitationId) {
        try {
            return owner().get(path(candidateId, invitationId), InvitationNow.class)
                    .map(invitation -> invitation.waiting() ? Standing.WAITING : Standing.HANDED_OUT)
                    .orElse(Standing.GONE);
        } catch (Unavailable late) {
            return Standing.LATE;
        }
    }

    /** Asked once: a second try would find the code gone. */
    @Override
    public Handed handOut(String candidateId, String invitationId) {
        try {
            var handed = owner().post(path(candidateId, invitationId) + "/code", Map.of(), HandedOut.class);
            return new Handed.Code(handed.code(), handed.expiresAt());
        } catch (Refused refused) {
            return refused.status() == 404 ? new Handed.Gone() : new Handed.Late();
        } catch (Unavailable late) {
            return new Handed.Late();
        }
    }

    private ServiceClient owner() {
        return services.to("candidate-service");
    }

    private static String path(String candidateId, String invitationId) {
        return "/internal/v1/candidates/" + candidateId + "/invitations/" + invitationId;
    }

    /** As candidate-service answers; only what is needed. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record InvitationNow(boolean waiting) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record HandedOut(String code, Instant expiresAt) {

        @Override
        public String toString() {
            return "HandedOut[not shown]";
        }
    }
}
