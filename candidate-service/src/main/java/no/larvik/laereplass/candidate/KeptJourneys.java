package no.larvik.laereplass.candidate;

import java.util.List;
import java.util.Optional;

/** What came after contracts. Asked of matching-service each time, in the name of the one who asks us. */
public interface KeptJourneys {

    /** Newest first. @return empty when matching does not answer */
    Optional<List<KeptJourney>> of(CandidateId id);
}
