package no.larvik.laereplass.candidate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One look at a person.
 *
 * @param name of the one who looked, when the sign-in told it
 * @param from agency, organisation number or service
 */
public record Access(
        String id,
        Instant at,
        Viewer viewer,
        @Nullable String name,
        @Nullable String from,
        Sight what) {

    /** In what capacity. */
    public enum Viewer {
        STAFF,
        EMPLOYER,
        PLATFORM
    }

    public static Viewer viewer(Actor by) {
        if (by.is(Role.SERVICE)) return Viewer.PLATFORM;
        return by.is(Role.EMPLOYER) && !by.followsUp() ? Viewer.EMPLOYER : Viewer.STAFF;
    }

    /** The agency, organisation number or service they came from. */
    public static @Nullable String from(Actor by) {
        return switch (viewer(by)) {
            case PLATFORM -> by.subject();
            case EMPLOYER -> by.organisation();
            case STAFF -> by.agency();
        };
    }
}
