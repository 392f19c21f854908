package no.larvik.laereplass.matching.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What contracts may be worth to society, as a range: never one number, and nothing without the assumptions it rests on.
 *
 * @param assumptions the newest of each, with source and date; an administrator brings them in
 * @param missing what has to be brought in before anything is estimated
 * @param years the latest first
 */
public record Gains(Instant at, List<Imported> assumptions, List<Measure> missing, List<GainsYear> years) {

    public Gains {
        assumptions = List.copyOf(assumptions);
        missing = List.copyOf(missing);
        years = List.copyOf(years);
    }

    /**
     * @param year the school year of its August
     * @param signed people with an approved contract from an offer of the year, as the promise tells; null when withheld
     * @param range null when it cannot be estimated
     */
    public record GainsYear(
            int year,
            boolean running,
            @Nullable Integer signed,
            @Nullable Range range) {}

    /** In whole ten thousands of kroner, over all years it is counted for. */
    public record Range(long low, long high) {}
}
