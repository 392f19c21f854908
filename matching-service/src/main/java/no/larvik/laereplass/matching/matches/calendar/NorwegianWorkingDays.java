package no.larvik.laereplass.matching.matches.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import no.larvik.laereplass.matching.matches.WorkingDays;
import org.springframework.stereotype.Component;

/** Monday to Friday without public holidays, in Europe/Oslo; a day ends one second before midnight. */
@Component
class NorwegianWorkingDays implements WorkingDays {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NORWAY));

    @Override
    public Instant after(Instant from, int workingDays) {
        var day = from.atZone(OSLO).toLocalDate();
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) left--;
        }
        return day.atTime(END_OF_DAY).atZone(OSLO).toInstant();
    }

    private boolean isWorkingDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.isHoliday(day);
    }
}
