package no.larvik.laereplass.matching.fairness;

import java.util.Optional;

/** Port: what a plan of an allocation would give everybody it is about. */
public interface PlanOutcomes {

    /**
     * @param plan {@code stable} or {@code fair}
     * @return empty when the municipality has no such allocation, or the allocation no such plan
     */
    Optional<Outcomes> of(String allocationId, String plan, String municipality);
}
