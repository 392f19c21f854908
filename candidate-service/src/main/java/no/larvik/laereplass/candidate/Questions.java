package no.larvik.laereplass.candidate;

import java.util.List;

/** What employers ask. They are asked each time, since an opening can be changed. */
public interface Questions {

    /**
     * None for an opening that is not there.
     *
     * @throws CandidateProblem.OpeningUnanswered when nobody can tell right now
     */
    List<Asked> of(String openingId);
}
