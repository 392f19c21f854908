package no.larvik.laereplass.matching.insight;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a file of figures line by line and goes on after a fault, so that it can be mended in one go. */
final class FigureCheck {

    static final List<String> COLUMNS = List.of("measure", "year", "value", "source", "date");

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final int LONGEST_SOURCE = 200;
    private static final int SHORTEST_SOURCE = 3;

    private final List<Imported> figures = new ArrayList<>();
    private final List<Receipt.Fault> faults = new ArrayList<>();
    private final LocalDate today;

    private FigureCheck(LocalDate today) {
        this.today = today;
    }

    static Receipt of(List<FigureLine> lines, LocalDate today) {
        var check = new FigureCheck(today);
        check.read(lines);
        return new Receipt(check.figures, check.faults, false);
    }

    private void read(List<FigureLine> lines) {
        List<String> named = lines.isEmpty()
                ? List.of()
                : lines.getFirst().fields().stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
        if (!named.equals(COLUMNS)) faults.add(new Receipt.Fault(1, null, "figure-columns"));
        else if (lines.size() == 1) faults.add(new Receipt.Fault(1, null, "no-rows"));
        else if (lines.size() > Baselines.MOST)
            faults.add(new Receipt.Fault(Baselines.MOST + 1, null, "too-many-figures"));
        else lines.stream().skip(1).forEach(this::row);
    }

    private void row(FigureLine line) {
        if (line.fields().size() != COLUMNS.size()) {
            faults.add(new Receipt.Fault(line.number(), null, "figure-columns"));
            return;
        }
        var measure = field(line, "measure", "unknown-measure", text -> Measure.valueOf(text.toUpperCase(Locale.ROOT)));
        var year = field(line, "year", "figure-year", FigureCheck::year);
        var value = field(line, "value", "figure-value", text -> Double.valueOf(text.replace(',', '.')));
        var source = field(line, "source", "figure-source", FigureCheck::source);
        var date = field(line, "date", "figure-date", LocalDate::parse);
        if (date != null && date.isAfter(today)) {
            faults.add(new Receipt.Fault(line.number(), "date", "figure-date"));
            return;
        }
        if (measure == null || year == null || value == null || source == null || date == null) return;
        var figure = new Imported(measure, year, value, source, date);
        if (!measure.unit().holds(value)) faults.add(new Receipt.Fault(line.number(), "value", "figure-value"));
        else if (figures.stream().anyMatch(figure::sameAs))
            faults.add(new Receipt.Fault(line.number(), "year", "figure-twice"));
        else figures.add(figure);
    }

    private <T> @Nullable T field(FigureLine line, String column, String code, Function<String, T> read) {
        try {
            return read.apply(line.fields().get(COLUMNS.indexOf(column)).strip());
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            faults.add(new Receipt.Fault(line.number(), column, code));
            return null;
        }
    }

    private static Integer year(String text) {
        var year = Integer.valueOf(text);
        if (year < FIRST_YEAR || year > LAST_YEAR) throw new IllegalArgumentException("year " + year);
        return year;
    }

    private static String source(String text) {
        if (text.length() < SHORTEST_SOURCE || text.length() > LONGEST_SOURCE)
            throw new IllegalArgumentException("source of " + text.length() + " characters");
        return text;
    }
}
