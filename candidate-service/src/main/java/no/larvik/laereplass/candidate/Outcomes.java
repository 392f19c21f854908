package no.larvik.laereplass.candidate;

import java.util.Map;
import java.util.Optional;

/** What came of whose contract. Asked of matching-service each time. */
public interface Outcomes {

    /** Empty when matching does not answer: a figure is then left out, never guessed. */
    Optional<Came> now();

    /**
     * @param byCandidate a certificate, {@code HIGHER_EDUCATION}, {@code ENDED} or {@code UNDER_WAY}
     * @param mayBeTold whether small numbers stay hidden when these are told beside what matching publishes
     */
    record Came(Map<String, String> byCandidate, boolean mayBeTold) {}
}
