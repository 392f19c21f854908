package no.larvik.laereplass.matching.queue.kafka;

import java.time.Instant;
import java.time.LocalDate;
import no.larvik.laereplass.matching.journeys.Stage;
import no.larvik.laereplass.matching.queue.JourneyFacts;
import org.jspecify.annotations.Nullable;

/** What the queue reads of a journey's state record. */
record JourneyStateV1(
        String id,
        String candidateId,
        Stage stage,
        @Nullable Instant since,
        @Nullable LocalDate talkDue,
        boolean talkMissed,
        boolean silent) {

    JourneyFacts toFacts(Instant told) {
        return new JourneyFacts(id, candidateId, stage, since == null ? told : since, talkDue, talkMissed, silent);
    }
}
