package no.larvik.laereplass.matching.insight;

import java.time.DateTimeException;
import java.time.YearMonth;
import no.larvik.laereplass.matching.MatchingProblem.BadField;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see: a school year, all of it or one trade, employer, place of work or kind; or some months,
 * all of it. Nothing else: two filters at once, or a filter on some months, would cut people into small groups.
 *
 * @param last not before {@code first}, at most ten years after
 */
public record Asked(YearMonth first, YearMonth last, Past.@Nullable PastFilter filter) {

    private static final int MOST_MONTHS = 120;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    /** @throws BadField naming what cannot be read or not be asked together */
    public static Asked of(
            @Nullable Integer year, @Nullable String first, @Nullable String last, Past.@Nullable PastFilter filter) {
        if (year != null) {
            if (first != null || last != null) throw new BadField("?year", "year-or-months");
            if (year < FIRST_YEAR || year > LAST_YEAR) throw new BadField("?year", "out-of-range");
            var whole = new SchoolYear(year);
            return new Asked(whole.first(), whole.last(), filter);
        }
        if (first == null || last == null) throw new BadField("?year", "year-or-months");
        if (filter != null) throw new BadField("?from", "filter-needs-year");
        var asked = new Asked(month("?from", first), month("?to", last), null);
        if (asked.last.isBefore(asked.first) || asked.last.isAfter(asked.first.plusMonths(MOST_MONTHS - 1)))
            throw new BadField("?to", "months-order");
        return asked;
    }

    /** The school year, when it is exactly one. */
    @Nullable
    SchoolYear year() {
        var year = SchoolYear.of(first);
        return year.first().equals(first) && year.last().equals(last) ? year : null;
    }

    boolean concerns(Course course) {
        var month = course.month();
        return !month.isBefore(first)
                && !month.isAfter(last)
                && (filter == null || filter.dimension().of(course).equals(filter.value()));
    }

    Past.PastMonths months() {
        return new Past.PastMonths(first.toString(), last.toString());
    }

    private static YearMonth month(String field, String written) {
        try {
            var month = YearMonth.parse(written);
            if (month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR) return month;
        } catch (DateTimeException unreadable) {
            // told below
        }
        throw new BadField(field, "not-a-month");
    }
}
