package no.larvik.laereplass.matching.matches;

import java.util.Set;
import no.larvik.laereplass.matching.MatchingProblem;
import org.jspecify.annotations.Nullable;

/**
 * What the young person is told with a no.
 *
 * @param code the kind of reason, in capitals; what is stored may be older than the list of today
 * @param text the employer's own words, 10 to 600 characters with a no of today; never leaves this service by event
 */
public record Feedback(String code, @Nullable String text) {

    /** The reasons an employer chooses from. */
    public static final Set<String> CODES =
            Set.of("OTHERS_FITTED_BETTER", "NEEDS_MORE_EXPERIENCE", "TIMING", "SEAT_TAKEN", "OTHER");

    private static final int SHORTEST = 10;

    public Feedback {
        if (!Codes.valid(code)) throw new MatchingProblem.BadField("/feedback/code", "not-a-code");
        if (text != null && text.length() > 600) throw new MatchingProblem.BadField("/feedback/text", "too-long");
    }

    /** @throws MatchingProblem.BadField when the young person would not be told why, in words */
    static void require(@Nullable Feedback given) {
        if (given == null) throw new MatchingProblem.BadField("/feedback", "feedback-required");
        if (!CODES.contains(given.code())) throw new MatchingProblem.BadField("/feedback/code", "not-a-code");
        requireWords(given.text(), "/feedback/text");
    }

    /** @throws MatchingProblem.BadField when there are too few words to say anything */
    static void requireWords(@Nullable String words, String pointer) {
        if (words == null || words.strip().length() < SHORTEST)
            throw new MatchingProblem.BadField(pointer, "feedback-words");
    }
}
