package no.larvik.laereplass.matching.insight;

import java.time.LocalDate;

/**
 * A figure of somebody else's.
 *
 * @param year it is about, 2000 to 2999
 * @param source where it was published, 3 to 200 characters
 * @param date of the publication
 */
public record Imported(Measure measure, int year, double value, String source, LocalDate date) {

    boolean sameAs(Imported other) {
        return measure == other.measure && year == other.year;
    }
}
