package no.larvik.laereplass.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;

/** How often e-mail may come. The page is told at once all the same. */
public enum Rhythm {
    AT_ONCE,
    /** One a working day, in the morning. */
    DAILY,
    /** One on Monday morning. */
    WEEKLY;

    static final LocalTime MORNING = LocalTime.of(8, 0);

    /** When what is gathered now may go; always later than now, but for {@code AT_ONCE}. */
    Instant next(Instant now) {
        if (this == AT_ONCE) return now;
        var here = now.atZone(NorwegianTime.OSLO);
        var day = here.toLocalTime().isBefore(MORNING)
                ? here.toLocalDate()
                : here.toLocalDate().plusDays(1);
        while (!isADay(day.getDayOfWeek())) day = day.plusDays(1);
        return day.atTime(MORNING).atZone(NorwegianTime.OSLO).toInstant();
    }

    private boolean isADay(DayOfWeek day) {
        return this == WEEKLY ? day == DayOfWeek.MONDAY : day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY;
    }
}
