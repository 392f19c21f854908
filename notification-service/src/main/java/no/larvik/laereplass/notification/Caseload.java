package no.larvik.laereplass.notification;

import java.util.Set;

/** Asks candidate-service, at the moment of the decision, whom a staff member may work with. Fails closed. */
public interface Caseload {

    /** Those of the candidates that are in the caseload of this staff member. */
    Set<String> among(Set<String> candidateIds, String staffSubject);
}
