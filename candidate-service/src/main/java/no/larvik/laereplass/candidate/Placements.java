package no.larvik.laereplass.candidate;

import java.util.Optional;
import java.util.Set;

/** Who has a place. Asked of matching-service each time. */
public interface Placements {

    /** Empty when matching does not answer: a figure is then left out, never guessed. */
    Optional<Placed> now();

    /**
     * @param candidateIds who has a place
     * @param mayBeTold whether matching tells how many they are; else beside its figures it would tell of few
     */
    record Placed(Set<String> candidateIds, boolean mayBeTold) {}
}
