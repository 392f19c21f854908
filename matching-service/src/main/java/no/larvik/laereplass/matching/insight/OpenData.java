package no.larvik.laereplass.matching.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The published tables of all school years as one set of rows that anybody may have: the same numbers as on the page,
 * withheld in the same way, and no row by employer.
 *
 * @param years that there are rows of, the latest first
 */
public record OpenData(Instant at, List<Integer> years, List<OpenRow> rows) {

    public OpenData {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
    }

    /** What rows are told apart by. */
    public enum Cut {
        ALL,
        MONTH,
        TRADE,
        KIND
    }

    /**
     * @param schoolYear of its August
     * @param value a code, or a month as {@code 2026-08}; empty for all
     * @param proposals how many came so far; null when withheld
     */
    public record OpenRow(
            int schoolYear,
            Cut cut,
            String value,
            Milestone milestone,
            @Nullable Integer proposals) {}
}
