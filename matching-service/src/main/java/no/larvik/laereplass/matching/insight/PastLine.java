package no.larvik.laereplass.matching.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table: a trade, an employer, a place of work, a month.
 *
 * @param value a code or an id; a month as {@code 2026-08}; of places of work the employer's id where none was kept
 * @param medianDaysToPlace from the proposal to the accepted offer, of those that got so far
 */
public record PastLine(
        String value, List<FunnelStep> steps, @Nullable Integer medianDaysToPlace) {

    public PastLine {
        steps = List.copyOf(steps);
    }

    @Nullable
    Integer count(Milestone milestone) {
        return steps.get(milestone.ordinal()).count();
    }
}
