package no.larvik.laereplass.chassis.imports;

import java.util.Map;

/**
 * A row in the words of its import.
 *
 * @param number as the spreadsheet shows it
 * @param cells by column; what the table lacks is missing
 */
public record ImportRow(int number, Map<String, String> cells) {

    public ImportRow {
        cells = Map.copyOf(cells);
    }

    /** Empty when there is nothing. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }
}
