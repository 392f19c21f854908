package no.larvik.laereplass.matching.sharing;

import no.larvik.laereplass.matching.scoring.Word;
import org.jspecify.annotations.Nullable;

/**
 * One young person a place could be proposed to.
 *
 * @param standing what proposing it would mean
 * @param matchId of the match there is already
 * @param unreachable code of why no e-mail and no SMS may be sent; null when they may
 */
public record Choice(
        String candidateId,
        Word word,
        int score,
        Standing standing,
        @Nullable String matchId,
        @Nullable String unreachable) {

    /** Whether and how it can be proposed. */
    public enum Standing {
        /** Nothing has been said between the two. */
        NEW,
        /** Picked by staff, told to nobody. */
        DRAFT,
        /** Knows of it already. */
        UNDER_WAY
    }
}
