package no.larvik.laereplass.chassis.operation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A system outside ours, as this replica has found it since it started.
 *
 * @param name short and the same everywhere, such as {@code enhetsregisteret} or {@code sms-link}
 * @param answeredAt when it last did what it was asked; {@code null} when it has not been asked, or never has
 * @param failedAt when it last did not
 * @param failure why, as a code; never the other side's words
 * @param restingSince since when it is left alone because it failed too often; {@code null} while it is asked
 */
public record OutsideSystem(
        String name,
        Mode mode,
        @Nullable Instant answeredAt,
        @Nullable Instant failedAt,
        @Nullable String failure,
        @Nullable Instant restingSince) {

    /** What stands behind the name. */
    public enum Mode {
        /** The real one. */
        LIVE,
        /** A file that somebody takes from there. */
        FILE,
        /** Recorded or invented answers: nothing leaves, and what comes is demo data. */
        DEMO
    }
}
