package no.larvik.laereplass.matching.suggestions;

import java.util.Comparator;
import java.util.List;
import no.larvik.laereplass.matching.scoring.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A pair worth looking at, with its reasons. Computed when asked for, never sent by itself.
 *
 * @param improve what would make it fit better, by factor
 * @param silence how the employer has let others wait: it changes the place on a list, never the score
 */
public record Suggestion(
        String candidateId,
        String openingId,
        Judgement judgement,
        List<Improvement> improve,
        PastDealings.@Nullable OpenMatch match,
        Silence silence) {

    public Suggestion {
        improve = List.copyOf(improve);
    }

    Suggestion improvable(List<Improvement> ways) {
        return new Suggestion(candidateId, openingId, judgement, ways, match, silence);
    }

    /** Best first, those who answer before those who do not; ties by id, so that the same market always gives the same list. */
    static final Comparator<Suggestion> BEST_FIRST = Comparator.<Suggestion>comparingDouble(suggestion ->
                    suggestion.judgement().total() - suggestion.silence().price())
            .reversed()
            .thenComparing(Suggestion::openingId)
            .thenComparing(Suggestion::candidateId);
}
