package no.larvik.laereplass.employer.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.employer.commitment.Clause.Report;
import no.larvik.laereplass.employer.commitment.Clause.Standing;
import org.junit.jupiter.api.Test;

class ClauseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Clause CLAUSE = new Clause(
            "c1",
            "Ny skole",
            "Bygg Demo AS",
            "310000000",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2027, 12, 31),
            2,
            List.of());

    @Test
    void nobodyKnowsBeforeSomebodyHasAsked() {
        assertThat(CLAUSE.standing(TODAY)).isEqualTo(Standing.NOT_REPORTED);
    }

    @Test
    void theLastReportDecidesAndGrowsOld() {
        var followed = CLAUSE.with(new Report(LocalDate.of(2026, 9, 1), 2, null));
        assertThat(followed.standing(TODAY)).isEqualTo(Standing.FOLLOWED);

        var fewer = followed.with(new Report(LocalDate.of(2026, 11, 1), 1, "Én sluttet"));
        assertThat(fewer.standing(TODAY)).isEqualTo(Standing.NOT_FOLLOWED);

        assertThat(followed.standing(LocalDate.of(2027, 3, 2))).isEqualTo(Standing.NOT_REPORTED);
    }

    @Test
    void reportsStandInTheOrderOfTheirDays() {
        var two = CLAUSE.with(new Report(LocalDate.of(2026, 10, 1), 2, null))
                .with(new Report(LocalDate.of(2026, 5, 1), 0, null));

        assertThat(two.reports().getLast().apprentices()).isEqualTo(2);
    }

    @Test
    void beforeItBeginsAndAfterItEndsNothingIsAsked() {
        assertThat(CLAUSE.standing(LocalDate.of(2025, 12, 31))).isEqualTo(Standing.NOT_BEGUN);
        assertThat(CLAUSE.standing(LocalDate.of(2028, 1, 1))).isEqualTo(Standing.OVER);
    }
}
