package no.larvik.laereplass.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a match.
 *
 * @param eventId the announcement's own id; every message made from it carries it, so that hearing it twice sends once
 * @param from the step before, or {@code DRAFT} when there was none
 * @param by who did it; {@code null} when the clock or the system did
 */
public record MatchFact(
        String eventId,
        MatchStep happened,
        MatchRef match,
        MatchStep from,
        @Nullable Audience by,
        Instant at) {}
