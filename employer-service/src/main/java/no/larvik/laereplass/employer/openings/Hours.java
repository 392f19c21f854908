package no.larvik.laereplass.employer.openings;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When the work is done.
 *
 * @param perWeek hours a week, 1 to 40, in halves
 * @param longestDay hours of the longest ordinary day, 1 to 12, in halves
 * @param from when the earliest ordinary day begins
 * @param to when the latest ordinary day ends; before or at {@code from} it is the next day
 * @param untilClosing the work may go on to midnight because the place is open to customers so long
 */
public record Hours(
        @Nullable Double perWeek,
        @Nullable Double longestDay,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        boolean weekends,
        boolean untilClosing) {

    private static final int DAY = 24 * 60;

    /** Whether any minute of the working day lies in a window that begins and ends at these hours, 0 to 30. */
    boolean touches(int fromHour, int toHour) {
        var begins = from;
        var ends = to;
        if (begins == null || ends == null) return false;
        int start = minutes(begins);
        int end = ends.isAfter(begins) ? minutes(ends) : minutes(ends) + DAY;
        return overlaps(start, end, fromHour * 60, toHour * 60)
                || overlaps(start + DAY, end + DAY, fromHour * 60, toHour * 60);
    }

    private static boolean overlaps(int start, int end, int from, int to) {
        return start < to && from < end;
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
