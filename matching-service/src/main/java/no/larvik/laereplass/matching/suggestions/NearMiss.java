package no.larvik.laereplass.matching.suggestions;

import java.util.Objects;
import no.larvik.laereplass.matching.scoring.Judgement;
import no.larvik.laereplass.matching.scoring.ScoreInput;

/** A pair that fails exactly one rule, and one that something can be done about. */
record NearMiss(ScoreInput input, Judgement.Verdict obstacle) {

    String code(String name) {
        return String.valueOf(Objects.requireNonNull(obstacle.needs().get(name), name));
    }

    int number(String name) {
        return ((Number) Objects.requireNonNull(obstacle.needs().get(name), name)).intValue();
    }
}
