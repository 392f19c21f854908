package no.larvik.laereplass.candidate;

import java.util.List;
import java.util.Optional;

/** What young people said of the steps of their matches. Asked of matching-service each time, for themselves alone. */
public interface Voices {

    /** All that the one who asks has said. @return empty when matching does not answer */
    Optional<List<Voice>> of(CandidateId id);
}
