package no.larvik.laereplass.matching.market;

import org.jspecify.annotations.Nullable;

/**
 * When the work of an opening is done, as the employer tells it; nothing here counts in a score.
 *
 * @param perWeek hours a week
 * @param longestDay hours of the longest ordinary day
 * @param from when a working day begins, {@code 07:30}
 * @param to when it ends; before or at {@code from}: the next day
 */
public record Hours(
        @Nullable Double perWeek,
        @Nullable Double longestDay,
        @Nullable String from,
        @Nullable String to,
        boolean weekends) {

    /** Nothing is told. */
    public static final Hours NONE = new Hours(null, null, null, null, false);
}
