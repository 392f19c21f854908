package no.larvik.laereplass.matching.fairness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Three months, as people here count them.
 *
 * @param year 2000 to 2999
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {

    private static final Pattern WRITTEN = Pattern.compile("(2\\d{3})-Q([1-4])");
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final int MONTHS = 3;

    /** @param written as {@code 2026-Q4} */
    public static Optional<Quarter> read(String written) {
        var matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    public static Quarter of(Instant moment) {
        var day = LocalDate.ofInstant(moment, ZONE);
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** The first moment. */
    public Instant from() {
        return first().atDay(1).atStartOfDay(ZONE).toInstant();
    }

    /** The first moment after it. */
    public Instant to() {
        return first().plusMonths(MONTHS).atDay(1).atStartOfDay(ZONE).toInstant();
    }

    /** Its bounds, worked out once for many moments. */
    public Span span() {
        return new Span(from(), to());
    }

    /** @param to the first moment after it */
    public record Span(Instant from, Instant to) {

        public boolean holds(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(to);
        }
    }

    private YearMonth first() {
        return YearMonth.of(year, (number - 1) * MONTHS + 1);
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
