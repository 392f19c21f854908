package no.larvik.laereplass.matching.suggestions.clock;

import no.larvik.laereplass.matching.suggestions.Announcing;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a second at most, and not before everything that has been told is known: half a market makes wrong lists. */
@Component
class AnnouncingTick {

    private final Announcing announcing;
    private final HealthIndicator inbox;

    AnnouncingTick(Announcing announcing, @Qualifier("inboxHealthIndicator") HealthIndicator inbox) {
        this.announcing = announcing;
        this.inbox = inbox;
    }

    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "${laereplass.matching.announce-every:PT1S}")
    void announce() {
        var health = inbox.health();
        if (health != null && Status.UP.equals(health.getStatus())) announcing.pass();
    }
}
