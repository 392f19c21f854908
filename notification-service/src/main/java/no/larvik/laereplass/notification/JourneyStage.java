package no.larvik.laereplass.notification;

import java.util.Arrays;

/** Where a journey stands, as far as messages depend on it; matching-service owns its course. */
public enum JourneyStage {
    PLANNED,
    RUNNING,
    IN_SCHOOL,
    EXAM,
    COMPLETED,
    ENDED,
    CLOSED,
    /** A stage that came after this service was written. */
    LATER;

    public static JourneyStage of(String name) {
        return Arrays.stream(values())
                .filter(stage -> stage.name().equals(name))
                .findFirst()
                .orElse(LATER);
    }
}
