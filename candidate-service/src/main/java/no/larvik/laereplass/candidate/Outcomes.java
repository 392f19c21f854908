package no.larvik.laereplass.candidate;

import java.util.Map;
import java.util.Optional;

/** What came of whose contract. Asked of matching-service each time. */
public interface Outcomes {

    /**
     * By young person: a certificate, {@code HIGHER_EDUCATION}, {@code ENDED} or {@code UNDER_WAY}. Empty when matching
     * does not answer: a figure is then left out, never guessed.
     */
    Optional<Map<String, String>> now();
}
