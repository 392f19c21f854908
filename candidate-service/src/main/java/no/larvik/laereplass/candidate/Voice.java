package no.larvik.laereplass.candidate;

import org.jspecify.annotations.Nullable;

/**
 * What the young person said of one step of one match, as matching-service keeps it.
 *
 * @param schoolYear of its August
 * @param moment which step, as matching names it
 * @param feeling one of three
 * @param clear whether it was clear what happened; null when not said
 */
public record Voice(
        String matchId,
        int schoolYear,
        String moment,
        String feeling,
        @Nullable Boolean clear) {}
