package no.larvik.laereplass.matching.fairness.mongo;

import java.util.Optional;
import no.larvik.laereplass.matching.fairness.Outcomes;
import no.larvik.laereplass.matching.fairness.PlanOutcomes;
import org.springframework.stereotype.Repository;

/** No allocation is stored yet, so none is known. */
@Repository
class NoPlans implements PlanOutcomes {

    @Override
    public Optional<Outcomes> of(String allocationId, String plan, String municipality) {
        return Optional.empty();
    }
}
