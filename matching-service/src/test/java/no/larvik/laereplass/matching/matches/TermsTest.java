package no.larvik.laereplass.matching.matches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import no.larvik.laereplass.matching.market.Hours;
import no.larvik.laereplass.matching.matches.Terms.Term;
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

    @Test
    void whatIsDifferentIsNamedAndNothingElse() {
        var agreed = new Terms("tomrerfaget", "LAERLING", 59.05, 10.03, AUGUST, null, DAYTIME);
        var now = new Terms("snekkerfaget", "PRAKSIS", 59.14, 10.03, AUGUST, AUGUST.plusDays(9), Hours.NONE);

        assertThat(agreed.differentIn(agreed)).isEmpty();
        assertThat(agreed.differentIn(now)).containsExactly(Term.values());
        assertThat(agreed.kilometresTo(now)).isCloseTo(10.0, within(0.1));
    }

    private static Terms terms(LocalDate start, @Nullable Hours hours) {
        return new Terms("tomrerfaget", "LAERLING", 59.05, 10.03, start, null, hours);
    }
}
