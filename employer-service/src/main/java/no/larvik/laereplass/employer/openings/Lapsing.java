package no.larvik.laereplass.employer.openings;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import no.larvik.laereplass.employer.Change;
import org.springframework.stereotype.Service;

/** Takes openings whose deadline is past out of the market. Repeatable, and harmless when two replicas do it at once. */
@Service
public class Lapsing {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final int BATCH = 100;

    private final Openings openings;
    private final InstantSource clock;

    public Lapsing(Openings openings, InstantSource clock) {
        this.openings = openings;
        this.clock = clock;
    }

    /** @return how many lapsed now */
    public int sweep() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, NORWAY);
        int lapsed = 0;
        for (var opening : openings.overdue(today, BATCH)) {
            var change = opening.lapse(today);
            if (change.facts().isEmpty()) continue;
            var history = opening.history().after(opening, change.next(), Author.system(now));
            if (openings.tryPut(new Change<>(change.next().noting(history), change.facts()))) lapsed++;
        }
        return lapsed;
    }
}
