package no.larvik.laereplass.matching.matches.web;

import java.time.LocalDate;
import no.larvik.laereplass.matching.matches.Papers.Period;
import org.jspecify.annotations.Nullable;

/** Both days included. */
record PeriodBody(LocalDate from, LocalDate until) {

    static @Nullable PeriodBody of(@Nullable Period period) {
        return period == null ? null : new PeriodBody(period.from(), period.until());
    }
}
