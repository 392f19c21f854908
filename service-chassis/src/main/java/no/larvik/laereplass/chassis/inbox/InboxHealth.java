package no.larvik.laereplass.chassis.inbox;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Ready only while every subscription is really being read; a consumer that died looks alive from everywhere else. */
final class InboxHealth implements HealthIndicator {

    private final Inbox inbox;
    private final ParkedWorker worker;

    InboxHealth(Inbox inbox, ParkedWorker worker) {
        this.inbox = inbox;
        this.worker = worker;
    }

    @Override
    public Health health() {
        var health = inbox.started() ? Health.up() : Health.down();
        for (var feed : inbox.feeds()) {
            feed.trouble().ifPresent(trouble -> health.down().withDetail(feed.name(), trouble));
        }
        return health.withDetail("parkedKeys", worker.parkedKeys()).build();
    }
}
