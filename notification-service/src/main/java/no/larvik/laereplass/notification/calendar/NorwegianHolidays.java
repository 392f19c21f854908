package no.larvik.laereplass.notification.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import no.larvik.laereplass.notification.Holidays;
import org.springframework.stereotype.Component;

@Component
class NorwegianHolidays implements Holidays {

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NORWAY));

    @Override
    public boolean isHoliday(LocalDate day) {
        return holidays.isHoliday(day);
    }
}
