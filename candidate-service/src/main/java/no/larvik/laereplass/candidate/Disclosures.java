package no.larvik.laereplass.candidate;

import java.util.Optional;

/** How far matches have come. Asked of matching-service each time, never remembered. */
public interface Disclosures {

    /**
     * Empty when there is no such match for the one who asks.
     *
     * @throws CandidateProblem.MatchUnanswered when matching cannot be reached
     */
    Optional<Disclosure> of(String matchId);
}
