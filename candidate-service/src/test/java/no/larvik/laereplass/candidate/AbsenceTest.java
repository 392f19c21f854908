package no.larvik.laereplass.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.larvik.laereplass.candidate.StaffMember.Absence;
import org.junit.jupiter.api.Test;

class AbsenceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 27);

    @Test
    void itLastsFromTheFirstDayToTheLastAndNoLonger() {
        var away = new Absence(FIRST, LAST, "per");

        assertThat(away.isOn(FIRST.minusDays(1))).isFalse();
        assertThat(away.isOn(FIRST)).isTrue();
        assertThat(away.isOn(LAST)).isTrue();
        assertThat(away.isOn(LAST.plusDays(1))).isFalse();
    }
}
