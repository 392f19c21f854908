package no.larvik.laereplass.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import no.larvik.laereplass.notification.NorwegianTime;
import no.larvik.laereplass.notification.WorkingHours;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {

    private final WorkingHours hours = new WorkingHours(new NorwegianHolidays());

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T08:59:59, 2026-11-25T09:00:00",
        "2026-11-25T09:00:00, 2026-11-25T09:00:00",
        "2026-11-25T16:59:59, 2026-11-25T16:59:59",
        "2026-11-25T17:00:00, 2026-11-26T09:00:00",
        "2026-11-27T18:00:00, 2026-11-30T09:00:00", // a weekend
        "2026-12-24T17:00:00, 2026-12-28T09:00:00", // Christmas, then a weekend
        "2027-03-24T17:30:00, 2027-03-30T09:00:00", // Easter, and summer time begins on Easter Sunday
        "2027-05-17T10:00:00, 2027-05-18T09:00:00", // the seventeenth of May, which is Whit Monday too
        "2027-10-29T17:00:00, 2027-11-01T09:00:00" // summer time ends
    })
    void aPhoneRingsInWorkingHoursOnWorkingDays(LocalDateTime now, LocalDateTime rings) {
        var instant = now.atZone(NorwegianTime.OSLO).toInstant();

        assertThat(hours.from(instant))
                .isEqualTo(rings.atZone(NorwegianTime.OSLO).toInstant());
    }
}
