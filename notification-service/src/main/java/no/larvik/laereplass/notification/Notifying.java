package no.larvik.laereplass.notification;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import org.springframework.stereotype.Service;

/** Hears what happened and puts the messages in line. Hearing the same thing twice changes nothing. */
@Service
public class Notifying {

    /** A week-long outage must not end in a flood of what everybody has long seen. */
    static final Duration OLD = Duration.ofDays(3);

    private final Deliveries deliveries;
    private final SendingHours hours;
    private final InstantSource clock;
    private final Bell bell;
    private final Traces traces;

    Notifying(Deliveries deliveries, SendingHours hours, InstantSource clock, Bell bell, Traces traces) {
        this.deliveries = deliveries;
        this.hours = hours;
        this.clock = clock;
        this.bell = bell;
        this.traces = traces;
    }

    public void heard(Happening happening) {
        var now = clock.instant();
        var old = happening.at().isBefore(now.minus(OLD));
        var forgotten = traces.forgotten(happening.about().candidateId());
        var told = forgotten ? happening.withoutSomebody() : happening;
        var asked = new ArrayList<Delivery>();
        for (var row : Announcements.of(happening))
            for (var channel : row.channels())
                if (row.isWorth(channel, old) && (!forgotten || row.audience() == Audience.EMPLOYER))
                    Delivery.of(told, row, channel, now).map(this::inHours).ifPresent(asked::add);
        if (asked.isEmpty()) return;
        deliveries.addAll(asked);
        bell.ring();
    }

    /** A phone rings in the day; patience counts from when it may. */
    private Delivery inHours(Delivery delivery) {
        return delivery.channel() == Channel.SMS ? delivery.startingAt(hours.from(delivery.due())) : delivery;
    }

    /** A person has signed in for the first time: what waited for an inbox can be laid there now. */
    public void signedIn(String candidateId) {
        deliveries.wakeFor(candidateId, clock.instant());
        bell.ring();
    }
}
