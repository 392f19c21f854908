package no.larvik.laereplass.candidate;

/** Who has said yes to a place, has a contract or a time of learning. Asked of matching-service each time. */
public interface Ties {

    /**
     * Whether there is something that would be lost with the case, also when it is over by now.
     *
     * @throws CandidateProblem.MatchUnanswered when matching does not answer
     */
    boolean hold(CandidateId id);
}
