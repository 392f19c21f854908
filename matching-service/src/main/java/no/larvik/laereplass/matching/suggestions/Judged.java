package no.larvik.laereplass.matching.suggestions;

import java.util.Comparator;
import java.util.Optional;
import no.larvik.laereplass.matching.scoring.Kernel;
import no.larvik.laereplass.matching.scoring.ScoreInput;

/** A suggestion with what it was judged by, so that it can be judged again with something changed. */
record Judged(ScoreInput input, Suggestion suggestion) {

    static final Comparator<Judged> BEST_FIRST = Comparator.comparing(Judged::suggestion, Suggestion.BEST_FIRST);

    boolean possible() {
        return suggestion.judgement().possible();
    }

    boolean worthShowing() {
        return possible() || nearMiss().isPresent();
    }

    Optional<NearMiss> nearMiss() {
        return suggestion.judgement().onlyObstacle().map(obstacle -> new NearMiss(input, obstacle));
    }

    /** Worked out for those that are shown alone. */
    Suggestion explained(Kernel kernel) {
        return suggestion.improvable(Improvements.of(kernel, input, suggestion.judgement()));
    }
}
