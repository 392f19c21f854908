package no.larvik.laereplass.matching.matches;

import java.util.Set;

/** Port: candidate-service says whom staff may work with, at this moment. No answer means nobody. */
public interface Caseload {

    /** Those of the ids that this person may work with. */
    Set<String> among(String subject, Set<String> candidateIds);
}
