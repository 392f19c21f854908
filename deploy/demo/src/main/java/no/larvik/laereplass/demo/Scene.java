package no.larvik.laereplass.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Consumer;

/** Something one young person or somebody around them does on a day of the past. */
record Scene(LocalDate day, Consumer<Life> act) {

    /** People are at work on that day, and phones may ring. */
    Scene {
        if (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue())
            day = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }
}
