package no.larvik.laereplass.matching.travel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.matching.scoring.Travel;

/**
 * One table as it was brought.
 *
 * @param source who measured, as the person who brought it wrote
 * @param date what day the times were measured for
 * @param modes those the table has, in order
 */
public record Edition(String id, String source, LocalDate date, int rows, List<Travel.Mode> modes, Instant importedAt) {

    public Edition {
        modes = List.copyOf(modes);
    }
}
