package no.larvik.laereplass.chassis.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet, with its texts inside the cells, so that no list of them grows in memory. */
final class XlsxWriting implements TableWriter {

    private static final int HELD_ROWS = 200;
    private static final int LONGEST_CELL = 32_767; // what a spreadsheet can hold

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxWriting(OutputStream target, String name) {
        workbook = new Workbook(target, "Laereplass", "1.0");
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell instanceof Number number) sheet.value(row, column, number);
            else if (cell != null) sheet.inlineString(row, column, text(cell));
        }
        if (++row % HELD_ROWS == 0) flush();
    }

    private static String text(Object cell) {
        var text = Harmless.of(cell.toString());
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL);
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
