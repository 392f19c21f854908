package no.larvik.laereplass.matching.suggestions;

import java.util.Comparator;
import no.larvik.laereplass.matching.scoring.Judgement;
import org.jspecify.annotations.Nullable;

/** A pair worth looking at, with its reasons. Computed when asked for, never sent by itself. */
public record Suggestion(
        String candidateId, String openingId, Judgement judgement, PastDealings.@Nullable OpenMatch match) {

    /** Best first; ties by id, so that the same market always gives the same list. */
    static final Comparator<Suggestion> BEST_FIRST = Comparator.<Suggestion>comparingDouble(
                    suggestion -> suggestion.judgement().total())
            .reversed()
            .thenComparing(Suggestion::openingId)
            .thenComparing(Suggestion::candidateId);
}
