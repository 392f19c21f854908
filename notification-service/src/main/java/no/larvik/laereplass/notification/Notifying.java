package no.larvik.laereplass.notification;

import java.time.InstantSource;
import org.springframework.stereotype.Service;

/** Hears what happened to matches and puts the messages in line. Hearing the same thing twice changes nothing. */
@Service
public class Notifying {

    private final Deliveries deliveries;
    private final InstantSource clock;
    private final Bell bell;

    Notifying(Deliveries deliveries, InstantSource clock, Bell bell) {
        this.deliveries = deliveries;
        this.clock = clock;
        this.bell = bell;
    }

    public void heard(MatchFact fact) {
        var now = clock.instant();
        for (var row : Announcements.of(fact))
            for (var channel : row.channels()) deliveries.add(Delivery.of(fact, row, channel, now));
        bell.ring();
    }

    /** Told in the inbox and by e-mail, as all news is; never with a word of the message. */
    public void heard(MessageFact fact) {
        var now = clock.instant();
        for (var channel : Channel.values()) deliveries.add(Delivery.of(fact, channel, now));
        bell.ring();
    }

    /** A person has signed in for the first time: what waited for an inbox can be laid there now. */
    public void signedIn(String candidateId) {
        deliveries.wakeFor(candidateId, clock.instant());
        bell.ring();
    }
}
