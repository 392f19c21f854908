package no.larvik.laereplass.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** From 09 to 17 in Norway, Monday to Friday, never on a public holiday. */
public final class WorkingHours implements SendingHours {

    static final LocalTime FROM = LocalTime.of(9, 0);
    static final LocalTime UNTIL = LocalTime.of(17, 0);

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Holidays holidays;

    public WorkingHours(Holidays holidays) {
        this.holidays = holidays;
    }

    @Override
    public Instant from(Instant now) {
        var here = now.atZone(NorwegianTime.OSLO);
        var day = here.toLocalDate();
        if (isOpen(day) && here.toLocalTime().isBefore(FROM)) return opening(day);
        if (isOpen(day) && here.toLocalTime().isBefore(UNTIL)) return now;
        do day = day.plusDays(1);
        while (!isOpen(day));
        return opening(day);
    }

    private boolean isOpen(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.isHoliday(day);
    }

    private static Instant opening(LocalDate day) {
        return day.atTime(FROM).atZone(NorwegianTime.OSLO).toInstant();
    }
}
