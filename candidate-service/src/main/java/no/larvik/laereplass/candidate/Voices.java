package no.larvik.laereplass.candidate;

import java.util.List;

/** What young people said of the steps of their matches. Asked of matching-service each time, for themselves alone. */
public interface Voices {

    /**
     * All that the one who asks has said.
     *
     * @throws CandidateProblem.MatchUnanswered when matching does not answer
     */
    List<Voice> of(CandidateId id);
}
