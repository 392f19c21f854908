package no.larvik.laereplass.matching.formidling.clock;

import no.larvik.laereplass.matching.formidling.Memory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Whole when the inbox has caught up. */
@Component
class InboxMemory implements Memory {

    private final HealthIndicator inbox;

    InboxMemory(@Qualifier("inboxHealthIndicator") HealthIndicator inbox) {
        this.inbox = inbox;
    }

    @Override
    public boolean isWhole() {
        var health = inbox.health();
        return health != null && Status.UP.equals(health.getStatus());
    }
}
