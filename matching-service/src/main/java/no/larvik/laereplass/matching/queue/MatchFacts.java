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
 * @param turn who is to choose or suggest a time to meet; null once one is agreed, and of an older record
 * @param closing what closed it, while it is withdrawn or something else came first; null of an older record
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
        @Nullable Instant objectedAt,
        @Nullable Closing closing,
        @Nullable String turn) {

    MatchFacts(
            String id,
            String candidateId,
            String openingId,
            State state,
            Instant since,
            @Nullable Instant deadline,
            @Nullable Instant appointment,
            @Nullable Instant proposedAt,
            @Nullable Instant heardAt,
            @Nullable Instant objectedAt) {
        this(
                id,
                candidateId,
                openingId,
                state,
                since,
                deadline,
                appointment,
                proposedAt,
                heardAt,
                objectedAt,
                null,
                null);
    }

    /** @param what happened elsewhere that closed it, as a code; null when somebody decided it */
    public record Closing(String by, @Nullable String what) {}
}
