package no.larvik.laereplass.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @Test
    void aQuarterBeginsAndEndsAtMidnightInOslo() {
        var last = new Quarter(2026, 4);

        assertThat(last.from()).isEqualTo("2026-09-30T22:00:00Z");
        assertThat(last.to()).isEqualTo("2026-12-31T23:00:00Z");
        assertThat(last.span().holds(Instant.parse("2026-12-31T22:59:59Z"))).isTrue();
        assertThat(last.span().holds(Instant.parse("2026-12-31T23:00:00Z"))).isFalse();
    }

    @Test
    void everyMomentIsInOneQuarter() {
        assertThat(Quarter.of(Instant.parse("2026-12-31T23:30:00Z"))).isEqualTo(new Quarter(2027, 1));
        assertThat(Quarter.of(Instant.parse("2026-06-30T12:00:00Z"))).hasToString("2026-Q2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q5", "2026-Q0", "2026", "1926-Q1", "2026-q1", " 2026-Q1", "2026-Q1 ", "", "٢026-Q1"})
    void whatIsNoQuarterIsNotRead(String written) {
        assertThat(Quarter.read(written)).isEmpty();
        assertThat(Quarter.read("2026-Q1")).contains(new Quarter(2026, 1));
    }
}
