package no.larvik.laereplass.candidate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What matching says about a match, at the moment it is asked.
 *
 * @param organisation the employer's organisation number
 * @param underWay whether the match has not ended
 * @param cardOpen whether the employer may see anything at all
 * @param identityUntil when the employer's sight ends, null when the match sets no end
 */
public record Disclosure(
        String candidateId,
        String openingId,
        String organisation,
        boolean underWay,
        boolean cardOpen,
        boolean identityOpen,
        @Nullable Instant identityUntil) {}
