package no.larvik.laereplass.matching.formidling;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of one year in one county, earliest first.
 *
 * @param county two digits, the first of a municipality's number
 * @param by pseudonym of whoever changed it last; null as delivered
 * @param version 0 as delivered
 */
public record CountyYear(
        String county,
        int year,
        List<Dated> days,
        @Nullable String by,
        @Nullable Instant at,
        long version) {

    private static final Comparator<Dated> EARLIEST_FIRST =
            Comparator.comparing(Dated::day).thenComparing(Dated::milestone);

    public CountyYear {
        days = days.stream().sorted(EARLIEST_FIRST).toList();
    }

    /** Nobody has entered any day. */
    public static CountyYear unknown(String county, int year) {
        return new CountyYear(county, year, List.of(), null, null, 0);
    }

    public static String countyOf(String municipality) {
        return municipality.substring(0, Math.min(2, municipality.length()));
    }

    public Optional<Dated> day(Milestone milestone) {
        return days.stream().filter(one -> one.milestone() == milestone).findFirst();
    }
}
