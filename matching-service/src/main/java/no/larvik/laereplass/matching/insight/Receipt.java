package no.larvik.laereplass.matching.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file of figures led to: all of it is taken in, or nothing.
 *
 * @param figures that can be used
 * @param taken whether they are in use now
 */
public record Receipt(List<Imported> figures, List<Fault> faults, boolean taken) {

    public Receipt {
        figures = List.copyOf(figures);
        faults = List.copyOf(faults);
    }

    /** @param column null for the whole line */
    public record Fault(int line, @Nullable String column, String code) {}
}
