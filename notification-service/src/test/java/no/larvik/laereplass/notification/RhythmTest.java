package no.larvik.laereplass.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    /** Friday 27 November 2026 is winter time; the clocks go forward on Sunday 28 March 2027. */
    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-11-26T12:00:00Z, 2026-11-27T07:00:00Z",
        "DAILY, 2026-11-27T06:59:59Z, 2026-11-27T07:00:00Z",
        "DAILY, 2026-11-27T07:00:00Z, 2026-11-30T07:00:00Z",
        "DAILY, 2026-11-28T12:00:00Z, 2026-11-30T07:00:00Z",
        "WEEKLY, 2026-11-26T12:00:00Z, 2026-11-30T07:00:00Z",
        "WEEKLY, 2026-11-30T06:59:00Z, 2026-11-30T07:00:00Z",
        "WEEKLY, 2026-11-30T07:00:00Z, 2026-12-07T07:00:00Z",
        "WEEKLY, 2027-03-27T12:00:00Z, 2027-03-29T06:00:00Z",
        "AT_ONCE, 2026-11-26T12:00:00Z, 2026-11-26T12:00:00Z"
    })
    void whatIsGatheredGoesInTheMorning(Rhythm rhythm, Instant now, Instant next) {
        assertThat(rhythm.next(now)).isEqualTo(next);
    }
}
