package no.larvik.laereplass.employer.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.larvik.laereplass.chassis.imports.ImportRow;
import no.larvik.laereplass.chassis.imports.RowReading;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.Unit;
import no.larvik.laereplass.employer.employers.UnitId;
import no.larvik.laereplass.employer.openings.Details;
import no.larvik.laereplass.employer.openings.Terms;
import org.jspecify.annotations.Nullable;

/** What an ad means here. Ads are written for people, so what cannot be read is left for staff to fill in. */
record AdReading(TradeWords trades, LocalDate today) {

    private static final Pattern TRAINEE = Pattern.compile("lærekandidat");

    /** Who looks for somebody to lead apprentices writes of apprentices, too: in the plural, and of one more word. */
    private static final Pattern APPRENTICE = Pattern.compile(
            "(?<!\\p{L})(lærling|lærlingplass|læreplass|lærlingstilling)(?!\\p{L})|(søker|ønsker)\\s+([0-9]+\\s+)?lærling");

    private static final Pattern PRACTICE =
            Pattern.compile("(?<!\\p{L})(praksisplass|arbeidspraksis|arbeidstrening)(?!\\p{L})");
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TASKS = 2000;
    private static final int MOST_SEATS = 50;

    /** Nothing when it is an ordinary job. */
    @Nullable
    Kind kind(ImportRow row) {
        var words = (row.text("engagement") + " " + row.text("title") + " " + row.text("jobTitle"))
                .toLowerCase(Locale.ROOT);
        if (TRAINEE.matcher(words).find()) return Kind.LAEREKANDIDAT;
        if (APPRENTICE.matcher(words).find()) return Kind.LAERLING;
        return PRACTICE.matcher(words).find() ? Kind.PRAKSIS : null;
    }

    boolean isOver(ImportRow row) {
        var expires = new RowReading(row).date("expires");
        return !row.text("status").equalsIgnoreCase("ACTIVE") || expires != null && expires.isBefore(today);
    }

    Terms terms(ImportRow row, Kind kind, Employer employer) {
        var lenient = new RowReading(row);
        var seats = lenient.number("seats");
        var title = PlainText.shortened(row.text("title"), LONGEST_TITLE);
        var tasks = PlainText.shortened(row.text("text"), LONGEST_TASKS);
        return new Terms(
                unit(row, employer),
                trades.in(row.text("jobTitle") + " " + row.text("title")).orElse(null),
                kind,
                seats == null ? 1 : Math.clamp(seats, 1, MOST_SEATS),
                ahead(lenient.date("startFrom")),
                null,
                title.isEmpty() ? null : title,
                tasks.isEmpty() ? null : tasks,
                Set.of(),
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                new Details(
                        null,
                        null,
                        List.of(),
                        List.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        ahead(lastDay(lenient)),
                        List.of()));
    }

    private static @Nullable LocalDate lastDay(RowReading cells) {
        var deadline = cells.date("deadline");
        return deadline == null ? cells.date("expires") : deadline;
    }

    private @Nullable LocalDate ahead(@Nullable LocalDate day) {
        return day == null || day.isBefore(today) || day.isAfter(today.plusYears(4)) ? null : day;
    }

    private static @Nullable UnitId unit(ImportRow row, Employer employer) {
        if (employer.units().size() == 1) return employer.units().getFirst().id();
        var here = employer.units().stream()
                .filter(unit -> unit.place().postalCode().equals(row.text("postalCode")))
                .map(Unit::id)
                .toList();
        return here.size() == 1 ? here.getFirst() : null;
    }
}
