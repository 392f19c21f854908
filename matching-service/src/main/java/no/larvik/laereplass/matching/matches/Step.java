package no.larvik.laereplass.matching.matches;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a match's history.
 *
 * @param from null for the first
 * @param reason a code, when one was given
 * @param deadline what the step set
 * @param onBehalf when staff recorded it for who decided
 */
public record Step(
        Instant at,
        @Nullable State from,
        State to,
        Actor by,
        @Nullable String reason,
        @Nullable Instant deadline,
        @Nullable OnBehalf onBehalf) {

    public Step(
            Instant at, @Nullable State from, State to, Actor by, @Nullable String reason, @Nullable Instant deadline) {
        this(at, from, to, by, reason, deadline, null);
    }
}
