package no.larvik.laereplass.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as far as messages depend on it.
 *
 * @param eventId the announcement's own id; every message made from it carries it, so that hearing it twice sends once
 * @param about a match; for a journey or a message, its id stands in the place of the match's
 * @param from the step before, or {@code DRAFT} when there was none
 * @param by whose deed it was; {@code null} when the clock or the system did it
 * @param recorded somebody's answer was written down by staff who were told it
 * @param deadline until when somebody is to do something; {@code null} for none
 * @param turn who is to do something until the deadline, where that may be either side; {@code null} otherwise
 */
public record Happening(
        String eventId,
        News news,
        MatchRef about,
        MatchStep from,
        @Nullable Audience by,
        boolean recorded,
        @Nullable Instant deadline,
        Instant at,
        @Nullable Audience turn) {

    public Happening(
            String eventId,
            News news,
            MatchRef about,
            MatchStep from,
            @Nullable Audience by,
            boolean recorded,
            @Nullable Instant deadline,
            Instant at) {
        this(eventId, news, about, from, by, recorded, deadline, at, null);
    }

    /** Its young person is forgotten; a company is told all the same that it is over. */
    Happening withoutSomebody() {
        var nobody = new MatchRef(about.matchId(), "", about.openingId(), about.employerId(), about.municipality());
        return new Happening(eventId, news, nobody, from, by, recorded, deadline, at, turn);
    }

    boolean hasAnEmployer() {
        return !about.employerId().isEmpty();
    }
}
