package no.larvik.laereplass.candidate;

import java.util.List;
import java.util.Optional;

/** All protected cases. Nothing of them is ever announced. */
public interface ProtectedCases {

    /** By name. */
    List<ProtectedCase> inMunicipality(String municipality);

    Optional<ProtectedCase> find(String id);

    /** The same request sent twice gives the first one back. */
    ProtectedCase add(ProtectedCase first);

    /**
     * The one made of an ordinary case that is on its way out, or this one, stored.
     *
     * @param from the case it is made of; remembered until {@link #settled}
     */
    ProtectedCase addOnce(ProtectedCase first, CandidateId from);

    /** The ordinary case is gone: nothing points at it any more. */
    void settled(String id);

    /** @throws CandidateProblem.ChangedMeanwhile when another write came first */
    ProtectedCase put(ProtectedCase next);

    void remove(ProtectedCase gone);
}
