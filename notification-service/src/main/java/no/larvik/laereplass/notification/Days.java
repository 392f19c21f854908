package no.larvik.laereplass.notification;

import java.time.Instant;

/** Asks matching-service, right before a young person is told of a day of the county's year, whether it concerns them. */
public interface Days {

    Answer now(String noticeId);

    /** What matching-service said. */
    sealed interface Answer {

        /** @param day its beginning, in Norway */
        record Concerns(Instant day) implements Answer {}

        /** The day has been changed, is over, or the person has a place, pauses or is gone. */
        record Gone() implements Answer {}

        record Late() implements Answer {}
    }
}
