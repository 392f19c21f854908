package no.larvik.laereplass.matching.queue.kafka;

import java.time.Instant;
import no.larvik.laereplass.matching.matches.State;
import no.larvik.laereplass.matching.queue.MatchFacts;
import org.jspecify.annotations.Nullable;

/**
 * What the queue reads of a match's state record. An older record does not say since when: then its own time does. Ids are
 * shared with the figures, which know the same matches: there are a hundred thousand.
 */
record MatchStateV1(
        String id,
        String candidateId,
        String openingId,
        State state,
        @Nullable Instant since,
        @Nullable Instant deadline,
        @Nullable Instant appointment,
        @Nullable Instant proposedAt,
        @Nullable Instant heardAt,
        @Nullable Instant objectedAt,
        @Nullable String closedBy,
        @Nullable String closedFor,
        @Nullable String turn) {

    private static @Nullable String shared(@Nullable String code) {
        return code == null ? null : code.intern();
    }

    MatchFacts toFacts(Instant told) {
        return new MatchFacts(
                id.intern(),
                candidateId.intern(),
                openingId.intern(),
                state,
                since == null ? told : since,
                deadline,
                appointment,
                proposedAt == null && since == null && state != State.DRAFT ? told : proposedAt,
                heardAt,
                objectedAt,
                closedBy == null ? null : new MatchFacts.Closing(closedBy.intern(), shared(closedFor)),
                shared(turn));
    }
}
