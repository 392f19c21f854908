package no.larvik.laereplass.matching.matches;

import java.time.Duration;
import java.time.Instant;
import no.larvik.laereplass.matching.MatchingProblem;
import org.jspecify.annotations.Nullable;

/**
 * An answer somebody gave by telephone or face to face, and staff recorded.
 *
 * @param of whose answer it is
 * @param how it was given
 * @param at when it was given; null on the way in for "just now"
 */
public record OnBehalf(Actor of, Way how, @Nullable Instant at) {

    private static final Duration OLDEST = Duration.ofDays(14);

    /** @throws MatchingProblem.BadField when it was given in the future, or too long ago */
    OnBehalf givenBy(Instant now) {
        var given = at == null ? now : at;
        if (given.isAfter(now.plusSeconds(60))) throw new MatchingProblem.BadField("/onBehalf/at", "not-yet");
        if (given.isBefore(now.minus(OLDEST))) throw new MatchingProblem.BadField("/onBehalf/at", "too-long-ago");
        return new OnBehalf(of, how, given);
    }

    /** How an answer reached staff. */
    public enum Way {
        PHONE,
        FACE_TO_FACE
    }
}
