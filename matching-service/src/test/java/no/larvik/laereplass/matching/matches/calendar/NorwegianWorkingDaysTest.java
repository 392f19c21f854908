package no.larvik.laereplass.matching.matches.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class NorwegianWorkingDaysTest {

    private final NorwegianWorkingDays days = new NorwegianWorkingDays();

    @Test
    void fiveWorkingDaysFromAMondayEndOnTheNextMonday() {
        assertThat(days.after(Instant.parse("2026-11-23T09:00:00Z"), 5)).isEqualTo("2026-11-30T22:59:59Z");
    }

    @Test
    void aFridayEveningCountsFromMonday() {
        assertThat(days.after(Instant.parse("2026-11-27T20:00:00Z"), 1)).isEqualTo("2026-11-30T22:59:59Z");
    }

    @Test
    void easterIsSkipped() { // 2026: Thursday 2 to Monday 6 April
        assertThat(days.after(Instant.parse("2026-03-31T08:00:00Z"), 2)).isEqualTo("2026-04-07T21:59:59Z");
    }

    @Test
    void theFirstAndTheSeventeenthOfMayAreHolidays() { // 2027: 17 May is a Monday, and so is Whit Monday the day
        assertThat(days.after(Instant.parse("2026-04-30T08:00:00Z"), 1)).isEqualTo("2026-05-04T21:59:59Z");
        assertThat(days.after(Instant.parse("2027-05-14T08:00:00Z"), 1)).isEqualTo("2027-05-18T21:59:59Z");
    }

    @Test
    void christmasIsSkipped() {
        assertThat(days.after(Instant.parse("2026-12-24T08:00:00Z"), 1)).isEqualTo("2026-12-28T22:59:59Z");
    }

    @Test
    void lateInTheEveningUtcIsAlreadyTomorrowInNorway() {
        assertThat(days.after(Instant.parse("2026-11-23T23:30:00Z"), 1)).isEqualTo("2026-11-25T22:59:59Z");
    }
}
