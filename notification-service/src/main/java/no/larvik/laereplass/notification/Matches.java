package no.larvik.laereplass.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Asks matching-service where a match stands now, so that nothing untrue is sent late. */
public interface Matches {

    Answer now(String matchId);

    /** What matching-service said. */
    sealed interface Answer {

        /** @param deadline of the step it stands at; {@code null} for none */
        record At(MatchStep step, @Nullable Instant deadline) implements Answer {}

        record Gone() implements Answer {}

        record Late() implements Answer {}
    }
}
