package no.larvik.laereplass.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        heard(List.of(happening));
    }

    /** What comes together is kept in one write. */
    public void heard(List<Happening> together) {
        if (together.isEmpty()) return;
        var now = clock.instant();
        var forgotten = traces.forgotten(together.stream()
                .map(happening -> happening.about().candidateId())
                .collect(Collectors.toSet()));
        var asked = together.stream()
                .flatMap(happening ->
                        asked(happening, forgotten.contains(happening.about().candidateId()), now))
                .toList();
        if (asked.isEmpty()) return;
        deliveries.addAll(asked);
        bell.ring();
    }

    private Stream<Delivery> asked(Happening happening, boolean forgotten, Instant now) {
        var old = happening.at().isBefore(now.minus(OLD));
        var told = forgotten ? happening.withoutSomebody() : happening;
        return Announcements.of(happening).stream()
                .filter(row -> !forgotten || row.audience() == Audience.EMPLOYER)
                .flatMap(row -> row.channels().stream()
                        .filter(channel -> row.isWorth(channel, old))
                        .flatMap(channel -> Delivery.of(told, row, channel, now).stream()))
                .map(this::inHours);
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
