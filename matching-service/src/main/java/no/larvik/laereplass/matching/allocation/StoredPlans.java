package no.larvik.laereplass.matching.allocation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import no.larvik.laereplass.matching.fairness.Outcomes;
import no.larvik.laereplass.matching.fairness.PlanOutcomes;
import org.springframework.stereotype.Service;

/** Tells the fairness report what a finished plan would give everybody it is about. */
@Service
public class StoredPlans implements PlanOutcomes {

    private final Allocations allocations;

    public StoredPlans(Allocations allocations) {
        this.allocations = allocations;
    }

    @Override
    public Optional<Outcomes> of(String allocationId, String plan, String municipality) {
        return allocations
                .find(allocationId)
                .filter(found -> found.municipality().equals(municipality))
                .filter(found -> found.state() == Allocation.State.DONE)
                .flatMap(allocations::kept)
                .flatMap(kept -> outcomes(kept, PlanKind.valueOf(plan.toUpperCase(Locale.ROOT))));
    }

    private static Optional<Outcomes> outcomes(Allocations.Kept kept, PlanKind kind) {
        var places = kept.plans().of(kind);
        if (places == null) return Optional.empty();
        var scored = kept.scored();
        var placed = new HashMap<String, Boolean>();
        for (int person = 0; person < places.length; person++)
            placed.put(scored.people().get(person), places[person] != Lists.NOWHERE);
        var lists = scored.lists();
        return Optional.of(new Outcomes(
                placed,
                new Outcomes.Wishes(scored.people(), lists.wishes(), lists.scores(), places, lists.openings())));
    }
}
