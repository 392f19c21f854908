package no.larvik.laereplass.matching.queue;

import java.time.Instant;
import no.larvik.laereplass.matching.matches.State;
import org.jspecify.annotations.Nullable;

/**
 * What the queue needs to know of a match.
 *
 * @param since when its last step was taken
 * @param appointment when the two meet, or when the trial ends
 * @param proposedAt when it was last proposed
 * @param heardAt when the young person last did something about it
 * @param objectedAt when somebody said that an answer which was recorded is not theirs; null when something followed
 */
public record MatchFacts(
        String id,
        String candidateId,
        String openingId,
        State state,
        Instant since,
        @Nullable Instant deadline,
        @Nullable Instant appointment,
        @Nullable Instant proposedAt,
        @Nullable Instant heardAt,
        @Nullable Instant objectedAt) {}
