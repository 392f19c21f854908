package no.larvik.laereplass.candidate;

import java.util.Optional;
import java.util.Set;

/** Who has a place. Asked of matching-service each time. */
public interface Placements {

    /** Empty when matching does not answer: a figure is then left out, never guessed. */
    Optional<Set<String>> now();
}
