package no.larvik.laereplass.matching.journeys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When time alone does something on a journey: what the store keeps in order to find it. */
public final class NextMoment {

    private NextMoment() {}

    /** @return null for never */
    public static @Nullable Instant of(Journey journey) {
        return Rhythm.next(journey);
    }
}
