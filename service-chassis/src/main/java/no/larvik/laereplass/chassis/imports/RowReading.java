package no.larvik.laereplass.chassis.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row and gathers everything that is wrong with them, so that people hear it all at once. */
public final class RowReading {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));

    private final ImportRow row;
    private final List<RowFlaw> flaws = new ArrayList<>();

    public RowReading(ImportRow row) {
        this.row = row;
    }

    public List<RowFlaw> flaws() {
        return List.copyOf(flaws);
    }

    public boolean isFlawed() {
        return !flaws.isEmpty();
    }

    public void add(RowFlaw flaw) {
        if (flaws.stream()
                .noneMatch(known -> flaw.column() != null && flaw.column().equals(known.column()))) flaws.add(flaw);
    }

    /** @param longest in characters */
    public String required(String column, int longest) {
        var text = row.text(column);
        if (text.isEmpty()) add(RowFlaw.of(column, "required"));
        return bounded(column, text, longest);
    }

    public @Nullable String optional(String column, int longest) {
        var text = row.text(column);
        return text.isEmpty() ? null : bounded(column, text, longest);
    }

    private String bounded(String column, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest)
            add(new RowFlaw(column, "import-too-long", Map.of("max", longest)));
        return text;
    }

    /** Days as 2027-08-15 or 15.08.2027. */
    public @Nullable LocalDate date(String column) {
        return read(
                column,
                "import-not-a-date",
                text -> DATES.stream()
                        .flatMap(form -> parsed(text, form).stream())
                        .findFirst());
    }

    public @Nullable Integer number(String column) {
        return read(column, "import-not-a-number", text -> {
            try {
                return Optional.of(Integer.valueOf(text));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        });
    }

    /** @return nothing when the cell is empty or cannot be read, which is then a flaw */
    public <T> @Nullable T read(String column, String flaw, Function<String, Optional<T>> reader) {
        var text = row.text(column);
        if (text.isEmpty()) return null;
        var read = reader.apply(text);
        if (read.isEmpty()) add(RowFlaw.of(column, flaw));
        return read.orElse(null);
    }

    /** Like {@link #read}, of a cell that has to be filled in. */
    public <T> @Nullable T needed(String column, String flaw, Function<String, Optional<T>> reader) {
        if (row.text(column).isEmpty()) add(RowFlaw.of(column, "required"));
        return read(column, flaw, reader);
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
