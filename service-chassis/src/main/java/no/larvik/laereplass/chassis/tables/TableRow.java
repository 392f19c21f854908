package no.larvik.laereplass.chassis.tables;

import java.util.List;

/**
 * One row as it stands in the file.
 *
 * @param number as a spreadsheet shows it, from 1
 * @param cells without blanks at either end and without {@link Harmless}'s mark; empty ones after the last that holds anything are left out
 */
public record TableRow(int number, List<String> cells) {

    public TableRow {
        var last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) last--;
        cells = cells.subList(0, last).stream()
                .map(String::strip)
                .map(Harmless::undone)
                .toList();
    }

    boolean isBlank() {
        return cells.isEmpty();
    }

    /** Empty where the row ends earlier. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
