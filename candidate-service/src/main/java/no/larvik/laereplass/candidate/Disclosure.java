package no.larvik.laereplass.candidate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What matching says about a match, at the moment it is asked.
 *
 * @param organisation the employer's organisation number
 * @param identityUntil when the employer's sight ends, null when the match sets no end
 */
public record Disclosure(
        String candidateId,
        String openingId,
        String organisation,
        boolean identityOpen,
        @Nullable Instant identityUntil) {}
