package no.larvik.laereplass.matching.voices;

import org.jspecify.annotations.Nullable;

/**
 * What one young person said of one step. No words of their own and no more of the day than the school year, since
 * counting needs no more.
 *
 * @param year of the August of its school year
 * @param clear whether it was clear what happened; null when not said
 */
public record Voice(
        String matchId,
        Moment moment,
        String candidateId,
        String municipality,
        int year,
        Feeling feeling,
        @Nullable Boolean clear) {}
