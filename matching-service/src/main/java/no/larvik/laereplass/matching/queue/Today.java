package no.larvik.laereplass.matching.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.larvik.laereplass.matching.matches.WorkingDays;

/** The moment the queue is made at, in the calendar people live by. */
record Today(Instant now, WorkingDays days) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    LocalDate day() {
        return now.atZone(OSLO).toLocalDate();
    }

    Instant start(LocalDate day) {
        return day.atStartOfDay(OSLO).toInstant();
    }

    Instant end(LocalDate day) {
        return day.atTime(23, 59, 59).atZone(OSLO).toInstant();
    }

    boolean isToday(Instant moment) {
        return !moment.isAfter(end(day()));
    }

    /** End of the day that is so many working days after this moment's day. */
    Instant after(Instant moment, int workingDays) {
        return days.after(moment, workingDays);
    }
}
