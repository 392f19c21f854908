package no.larvik.laereplass.matching.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator looks at first: a school year beside the one before, and the rates of now. Each part is told, and
 * withheld, as it is where it is published by itself.
 */
public record Overview(Instant at, Rates rates, OverviewYear chosen, OverviewYear before) {

    /**
     * @param year of its August
     * @param official both rates of the calendar year the school year begins in, see {@link Comparison}
     * @param funnel of the year's proposals, see {@link Past}
     * @param medianDaysToPlace from the proposal to the accepted offer; null when fewer than five people got one
     * @param responses null when nobody said yes to a proposal of the year
     * @param brokenOff null when the year is to come, or too long ago to be told
     */
    public record OverviewYear(
            int year,
            List<Comparison.Rate> official,
            List<FunnelStep> funnel,
            @Nullable Integer medianDaysToPlace,
            Responses.@Nullable ResponsesYear responses,
            BrokenOff.@Nullable BrokenOffYear brokenOff) {

        public OverviewYear {
            official = List.copyOf(official);
            funnel = List.copyOf(funnel);
        }
    }
}
