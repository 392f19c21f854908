package no.larvik.laereplass.matching.allocation;

import no.larvik.laereplass.matching.scoring.Word;
import org.jspecify.annotations.Nullable;

/**
 * One person's part in a plan, beside the other plan.
 *
 * @param openingId null when the plan has no place for this person; so are score, word and rank then
 * @param score points, 0 to 100 with two decimals
 * @param rank of the opening on the person's list, from 1
 * @param otherOpeningId in the other plan
 * @param matchId an open match between the two, when there is one now
 */
public record Line(
        String candidateId,
        @Nullable String openingId,
        @Nullable Double score,
        @Nullable Word word,
        @Nullable Integer rank,
        @Nullable String otherOpeningId,
        Change change,
        @Nullable String matchId) {

    public enum Change {
        SAME,
        MOVED,
        ONLY_HERE,
        ONLY_THERE;

        static Change between(@Nullable String here, @Nullable String there) {
            if (here == null) return there == null ? SAME : ONLY_THERE;
            if (there == null) return ONLY_HERE;
            return here.equals(there) ? SAME : MOVED;
        }
    }
}
