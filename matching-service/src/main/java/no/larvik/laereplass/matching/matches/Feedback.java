package no.larvik.laereplass.matching.matches;

import no.larvik.laereplass.matching.MatchingProblem;
import org.jspecify.annotations.Nullable;

/**
 * What the young person is told with a no.
 *
 * @param code the kind of reason, in capitals
 * @param text the employer's own words, at most 600 characters; never leaves this service by event
 */
public record Feedback(String code, @Nullable String text) {

    public Feedback {
        if (!Codes.valid(code)) throw new MatchingProblem.BadField("/feedback/code", "not-a-code");
        if (text != null && text.length() > 600) throw new MatchingProblem.BadField("/feedback/text", "too-long");
    }
}
