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
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /**
     * @param since what it answers is there since then; a minute before is the same to a clock on the wall
     * @throws MatchingProblem.BadField when it was given in the future, too long ago, or before there was anything to
     *     answer
     */
    OnBehalf givenBy(Instant now, Instant since) {
        var given = at == null ? now : at;
        if (given.isAfter(now.plus(MINUTE))) throw new MatchingProblem.BadField("/onBehalf/at", "said-ahead");
        if (given.isBefore(now.minus(OLDEST))) throw new MatchingProblem.BadField("/onBehalf/at", "too-long-ago");
        if (given.isBefore(since.minus(MINUTE)))
            throw new MatchingProblem.BadField("/onBehalf/at", "said-before-it-was-asked");
        return new OnBehalf(of, how, given);
    }

    /** How an answer reached staff. */
    public enum Way {
        PHONE,
        FACE_TO_FACE
    }
}
