package no.larvik.laereplass.matching.queue;

import java.time.Instant;
import java.time.LocalDate;
import no.larvik.laereplass.matching.journeys.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What the queue needs to know of a journey.
 *
 * @param since when something last happened on it
 * @param missed the last talk that was due was not held
 * @param warned nobody has heard anything for a long time
 */
public record JourneyFacts(
        String id,
        String candidateId,
        Stage stage,
        Instant since,
        @Nullable LocalDate talkDue,
        boolean missed,
        boolean warned) {

    boolean underWay() {
        return stage == Stage.PLANNED || stage == Stage.RUNNING || stage == Stage.IN_SCHOOL || stage == Stage.EXAM;
    }
}
