package no.larvik.laereplass.employer.openings;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import no.larvik.laereplass.employer.openings.Entry.Who;
import org.jspecify.annotations.Nullable;

/** Who changes something, and when; for the history. */
public record Author(Who who, @Nullable String name, Instant at) {

    /** No finer than the store keeps it. */
    public Author {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    static Author system(Instant at) {
        return new Author(Who.SYSTEM, null, at);
    }
}
