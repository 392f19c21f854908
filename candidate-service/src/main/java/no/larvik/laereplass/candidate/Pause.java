package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Time off from the search, without a reason.
 *
 * @param until the first day it goes on again by itself; null until the person says so
 */
public record Pause(Instant since, @Nullable LocalDate until) {

    static final int LONGEST_MONTHS = 12;

    public boolean isOverOn(LocalDate day) {
        return until != null && !until.isAfter(day);
    }
}
