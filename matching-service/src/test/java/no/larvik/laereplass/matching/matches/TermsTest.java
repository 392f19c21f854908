package no.larvik.laereplass.matching.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.larvik.laereplass.matching.market.Hours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final LocalDate AUGUST = LocalDate.of(2027, 8, 1);
    private static final Hours DAYTIME = new Hours(37.5, 8.0, "07:30", "15:30", false);

    @Test
    void otherHoursAreAnotherPlace() {
        assertThat(terms(AUGUST, DAYTIME).stillHold(terms(AUGUST, DAYTIME))).isTrue();
        assertThat(terms(AUGUST, DAYTIME).stillHold(terms(AUGUST, new Hours(37.5, 8.0, "07:30", "15:30", true))))
                .isFalse();
        assertThat(terms(AUGUST, DAYTIME).stillHold(terms(AUGUST, Hours.NONE))).isFalse();
    }

    @Test
    void aYesFromBeforeHoursWereKeptStandsUntilSomethingElseChanges() {
        assertThat(terms(AUGUST, null).stillHold(terms(AUGUST, DAYTIME))).isTrue();
        assertThat(terms(AUGUST, null).stillHold(terms(AUGUST.plusDays(1), DAYTIME)))
                .isFalse();
    }

    private static Terms terms(LocalDate start, @Nullable Hours hours) {
        return new Terms("tomrerfaget", "LAERLING", 59.05, 10.03, start, null, hours);
    }
}
