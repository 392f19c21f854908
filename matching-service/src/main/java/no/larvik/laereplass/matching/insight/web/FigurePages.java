package no.larvik.laereplass.matching.insight.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.larvik.laereplass.matching.MatchingProblem.BadField;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a page as its reader has them in front of them, names and all. What is withheld there is null here, so a
 * file never tells more than the page does.
 *
 * @param title of the page, 1 to 200 characters
 * @param figures 1 to 20
 */
record FigurePages(@Nullable String title, @Nullable List<@Nullable OneFigure> figures) {

    /** What neither a workbook nor a page of text can hold. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Cn}]");

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_FIGURES = 20;
    private static final int MOST_COLUMNS = 30;
    private static final int MOST_ROWS = 2_000;

    /**
     * @param finding what the figure says in a sentence, at most 1,000 characters
     * @param columns 1 to 30
     * @param rows at most 2,000, each with a text, a number or null for each column
     */
    record OneFigure(
            @Nullable String title,
            @Nullable String finding,
            @Nullable List<@Nullable String> columns,
            @Nullable List<@Nullable List<@Nullable Object>> rows) {}

    record Sheet(String title, String finding, List<String> columns, List<List<@Nullable Object>> rows) {}

    String pageTitle() {
        return text(title, "title", LONGEST_TITLE);
    }

    /** @throws BadField naming what is missing, of another kind or too much */
    List<Sheet> sheets() {
        if (figures == null || figures.isEmpty() || figures.size() > MOST_FIGURES)
            throw new BadField("/figures", "figures-shape");
        var sheets = new ArrayList<Sheet>();
        for (int number = 0; number < figures.size(); number++)
            sheets.add(sheet(figures.get(number), "figures/" + number));
        return sheets;
    }

    private static Sheet sheet(@Nullable OneFigure figure, String at) {
        if (figure == null) throw new BadField("/" + at, "figures-shape");
        var columns = figure.columns();
        var rows = figure.rows();
        if (columns == null || columns.isEmpty() || columns.size() > MOST_COLUMNS)
            throw new BadField("/" + at + "/columns", "figures-shape");
        if (rows == null || rows.size() > MOST_ROWS) throw new BadField("/" + at + "/rows", "figures-shape");
        var named = new ArrayList<String>();
        for (var column : columns) named.add(text(column, at + "/columns", LONGEST_TITLE));
        var filled = new ArrayList<List<@Nullable Object>>();
        for (int row = 0; row < rows.size(); row++)
            filled.add(cells(rows.get(row), columns.size(), at + "/rows/" + row));
        return new Sheet(
                text(figure.title(), at + "/title", LONGEST_TITLE),
                text(figure.finding(), at + "/finding", LONGEST_TEXT),
                named,
                filled);
    }

    private static List<@Nullable Object> cells(@Nullable List<@Nullable Object> row, int columns, String at) {
        if (row == null || row.size() != columns) throw new BadField("/" + at, "figures-shape");
        var cells = new ArrayList<@Nullable Object>();
        for (var cell : row) {
            if (cell == null || cell instanceof Number) cells.add(cell);
            else if (cell instanceof String text) cells.add(text(text, at, LONGEST_TEXT));
            else throw new BadField("/" + at, "figures-shape");
        }
        return cells;
    }

    private static String text(@Nullable String text, String at, int longest) {
        if (text == null || text.length() > longest) throw new BadField("/" + at, "figures-shape");
        return UNPRINTABLE.matcher(text).replaceAll(" ");
    }
}
