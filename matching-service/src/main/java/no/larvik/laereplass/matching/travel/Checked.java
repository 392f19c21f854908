package no.larvik.laereplass.matching.travel;

import java.util.List;
import no.larvik.laereplass.matching.scoring.TravelTable;
import org.jspecify.annotations.Nullable;

/** What a file holds: rows that can be used, and what is wrong with the others. */
public record Checked(List<TravelTable.Row> rows, List<Fault> faults) {

    public Checked {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /**
     * @param line in the file, from 1
     * @param column its name; null when the whole line is wrong
     * @param code unreadable, columns, no-rows, too-many-rows, field-count, not-a-number, off-the-map, unknown-mode,
     *     minutes-range
     */
    public record Fault(int line, @Nullable String column, String code) {}
}
