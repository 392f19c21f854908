package no.larvik.laereplass.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Asks matching-service where a journey stands now, so that nothing untrue is sent late. */
public interface Journeys {

    Answer now(String journeyId);

    /** What matching-service said. */
    sealed interface Answer {

        /** @param talkDue the beginning, in Norway, of the day the next talk is due; {@code null} for none */
        record At(JourneyStage stage, @Nullable Instant talkDue) implements Answer {}

        record Gone() implements Answer {}

        record Late() implements Answer {}
    }
}
