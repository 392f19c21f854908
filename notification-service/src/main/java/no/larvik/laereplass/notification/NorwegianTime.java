package no.larvik.laereplass.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days and hours of the people we write to. */
public final class NorwegianTime {

    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private NorwegianTime() {}

    public static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(OSLO).toInstant();
    }
}
