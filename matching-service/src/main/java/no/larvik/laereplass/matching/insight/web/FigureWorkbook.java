package no.larvik.laereplass.matching.insight.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import no.larvik.laereplass.chassis.tables.Harmless;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet for each figure: its title and finding, the table, and what a reader has to know. Numbers stay numbers. */
final class FigureWorkbook {

    /** As a spreadsheet allows for the name of a sheet. */
    private static final int LONGEST_NAME = 31;

    private static final int TABLE_FROM = 3;

    private FigureWorkbook() {}

    static byte[] of(FigurePages page, FigureWords words, Instant now) {
        var file = new ByteArrayOutputStream();
        var names = new HashSet<String>();
        var sheets = page.sheets();
        try (var workbook = new Workbook(file, "Laereplass", "1.0")) {
            for (int number = 0; number < sheets.size(); number++) {
                var one = sheets.get(number);
                var sheet = workbook.newWorksheet(name(one.title(), words.sheet(number + 1), names));
                write(sheet, page.pageTitle(), one, words, now);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write in memory.", e);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet sheet, String page, FigurePages.Sheet one, FigureWords words, Instant now) {
        sheet.inlineString(0, 0, Harmless.of(page + ": " + one.title()));
        sheet.style(0, 0).bold().set();
        sheet.inlineString(1, 0, Harmless.of(one.finding()));
        for (int column = 0; column < one.columns().size(); column++) {
            sheet.inlineString(TABLE_FROM, column, Harmless.of(one.columns().get(column)));
            sheet.style(TABLE_FROM, column).bold().set();
        }
        var row = TABLE_FROM + 1;
        for (var cells : one.rows()) row(sheet, row++, cells, words.withheld());
        sheet.inlineString(row + 1, 0, words.small());
        sheet.inlineString(row + 2, 0, words.madeAt(now));
    }

    private static void row(Worksheet sheet, int row, List<@Nullable Object> cells, String withheld) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell instanceof Number number) sheet.value(row, column, number);
            else sheet.inlineString(row, column, cell == null ? withheld : Harmless.of(cell.toString()));
        }
    }

    /** Without the letters a sheet's name may not have, and no name twice. */
    private static String name(String title, String otherwise, HashSet<String> taken) {
        var plain = title.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", " ").strip();
        var cut = plain.length() <= LONGEST_NAME
                ? plain
                : plain.substring(0, LONGEST_NAME).strip();
        var name = cut.isEmpty() || !taken.add(cut.toLowerCase(Locale.ROOT)) ? otherwise : cut;
        taken.add(name.toLowerCase(Locale.ROOT));
        return name;
    }
}
