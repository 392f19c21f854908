package no.larvik.laereplass.matching.scoring;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The county's approval of an employer for one trade.
 *
 * @param kinds kinds of contract it covers; a limited approval covers fewer
 * @param validUntil last day, when it has one
 */
public record Approval(
        String trade, Set<String> kinds, @Nullable LocalDate validUntil) {

    public Approval {
        kinds = Set.copyOf(kinds);
    }

    boolean covers(Place place) {
        var inForce = validUntil == null || !validUntil.isBefore(place.startFrom());
        return trade.equals(place.trade()) && kinds.contains(place.kind()) && inForce;
    }
}
