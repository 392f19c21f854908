package no.larvik.laereplass.matching.rules;

import java.util.List;
import no.larvik.laereplass.matching.scoring.Word;
import org.jspecify.annotations.Nullable;

/**
 * What other rules would do to the lists of a municipality's young people, the first ten of each. Tells of openings
 * only: whose list it is stays unsaid.
 *
 * @param suggestionsCompared lines on one of the two lists, or both
 * @param suggestionsChanged of these, lines that come, go, move or get another word
 * @param wordsChanged lines on both lists with another word
 * @param changes the greatest first, not all of them when there are many
 */
public record Preview(
        int suggestionsCompared,
        int suggestionsChanged,
        int peopleAffected,
        int openingsAffected,
        int wordsChanged,
        List<Change> changes) {

    public Preview {
        changes = List.copyOf(changes);
    }

    /** @param before where the opening stood; null when it comes in. {@code after} is null when it goes out */
    public record Change(
            String openingId,
            String trade,
            Sort change,
            @Nullable Standing before,
            @Nullable Standing after) {}

    /**
     * @param place on the list, from 1
     * @param score 0-100
     */
    public record Standing(int place, int score, Word word) {}

    /** In the order they are told. */
    public enum Sort {
        IN,
        OUT,
        WORD,
        UP,
        DOWN
    }
}
