package no.larvik.laereplass.matching.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the proposals of a school year, or of some months.
 *
 * @param years school years there is anything of, by the year of their August, the latest first
 * @param months what was chosen, first and last as {@code 2026-08}
 * @param filter null when everything is counted
 * @param waiting null for a part of the year or of the proposals: only the whole is published
 * @param byMonth of the whole, by the month of the proposal
 * @param tables of the whole, one by each dimension; none for a part. An employer's places of work add up to its row
 */
public record Past(
        Instant at,
        List<Integer> years,
        PastMonths months,
        @Nullable PastFilter filter,
        List<FunnelStep> funnel,
        @Nullable Integer medianDaysToPlace,
        @Nullable Waiting waiting,
        List<PastLine> byMonth,
        List<PastTable> tables) {

    public record PastMonths(String first, String last) {}

    public record PastFilter(Dimension dimension, String value) {}

    public record PastTable(Dimension dimension, List<PastLine> lines) {}
}
