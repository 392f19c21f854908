package no.larvik.laereplass.matching.matches;

import java.time.Instant;

/** Port: the calendar people live by, Europe/Oslo with Norwegian holidays. */
public interface WorkingDays {

    /** End of the day that is so many working days after this moment's day. */
    Instant after(Instant from, int workingDays);
}
