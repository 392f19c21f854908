package no.larvik.laereplass.candidate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is for people here, whatever the machine believes. */
public final class Oslo {

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private Oslo() {}

    public static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZONE);
    }

    static Duration untilTomorrow(Instant now) {
        return Duration.between(now, day(now).plusDays(1).atStartOfDay(ZONE));
    }
}
