package no.larvik.laereplass.matching.allocation.web;

import java.util.List;
import no.larvik.laereplass.matching.allocation.Order;
import org.jspecify.annotations.Nullable;

/**
 * @param listLength 5 to 50, null: 20
 * @param equityWeight 0 to 20 points, null: 0, which is off
 * @param equityReason required when the weight is above 0
 * @param seed of the lottery; null: one nobody knows before the run is over
 * @param rulesVersion null: the one in use
 */
record AllocationRequest(
        @Nullable String name,
        @Nullable List<String> trades,
        @Nullable List<String> kinds,
        @Nullable Integer listLength,
        @Nullable Integer equityWeight,
        @Nullable String equityReason,
        @Nullable String seed,
        @Nullable String rulesVersion) {

    Order toOrder() {
        return new Order(
                name == null ? "" : name.strip(),
                trades,
                kinds,
                listLength == null ? Order.USUAL_LENGTH : listLength,
                equityWeight == null ? 0 : equityWeight,
                equityReason);
    }
}
