package no.larvik.laereplass.employer.openings;

import static no.larvik.laereplass.employer.Fixtures.NEVER;
import static no.larvik.laereplass.employer.Fixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.larvik.laereplass.employer.codes.Hazard;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.openings.UnderEighteen.Because;
import no.larvik.laereplass.employer.openings.UnderEighteen.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UnderEighteenTest {

    private static final RiskAssessment ASSESSED = new RiskAssessment(LocalDate.of(2026, 10, 1), "Berit Demo", null);

    @ParameterizedTest(name = "{0} to {1} as {2}, open late {3}: {4}")
    @CsvSource({
        "07:00, 15:00, LAERLING, false, ALLOWED",
        "06:00, 14:00, LAERLING, false, ALLOWED",
        "05:59, 14:00, LAERLING, false, FORBIDDEN",
        "15:00, 23:00, LAERLING, false, ALLOWED",
        "15:00, 23:01, LAERLING, false, FORBIDDEN",
        "15:00, 23:30, LAERLING, true, ALLOWED",
        "15:00, 00:00, LAERLING, true, ALLOWED",
        "15:00, 00:01, LAERLING, true, FORBIDDEN",
        "15:00, 23:30, PRAKSIS, true, FORBIDDEN",
        "22:00, 06:00, LAERLING, false, FORBIDDEN",
        "00:00, 05:00, LAERLING, true, FORBIDDEN"
    })
    void nightBeginsAt23AndEndsAt6(LocalTime from, LocalTime to, Kind kind, boolean late, Rule rule) {
        var written = terms().kind(kind).details(at(new Hours(37.5, 7.5, from, to, false, late)));

        assertThat(UnderEighteen.of(written.build(), NEVER).rule()).isEqualTo(rule);
    }

    @Test
    void eveningsAreAllowedButMentioned() {
        var evening = new Hours(37.5, 7.5, LocalTime.of(14, 0), LocalTime.of(22, 0), false, false);

        var judged = UnderEighteen.of(terms().details(at(evening)).build(), NEVER);

        assertThat(judged).isEqualTo(new UnderEighteen(Rule.ALLOWED, List.of(Because.LATE_WORK)));
    }

    @ParameterizedTest
    @CsvSource({"8, ALLOWED", "8.5, FORBIDDEN"})
    void eightHoursIsTheLongestDay(double hours, Rule rule) {
        var written = terms().details(at(new Hours(37.5, hours, null, null, false, false)));

        assertThat(UnderEighteen.of(written.build(), NEVER).rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @MethodSource
    void dangersNeedAnAssessmentAndSomeAreNeverAllowed(
            Set<Hazard> hazards, RiskAssessment assessment, Rule rule, Integer effective) {
        var written = terms().details(new Details(
                        null, null, List.of(), List.of(), Set.of(), hazards, assessment, null, null, List.of()))
                .build();

        var judged = UnderEighteen.of(written, NEVER);

        assertThat(judged.rule()).isEqualTo(rule);
        assertThat(judged.minimumAge(written.minimumAge())).isEqualTo(effective);
    }

    static Stream<Arguments> dangersNeedAnAssessmentAndSomeAreNeverAllowed() {
        return Stream.of(
                arguments(Set.of(), null, Rule.ALLOWED, 16),
                arguments(Set.of(Hazard.MACHINES), null, Rule.AFTER_RISK_ASSESSMENT, 18),
                arguments(Set.of(Hazard.MACHINES), ASSESSED, Rule.ALLOWED, 16),
                arguments(Set.of(Hazard.ASBESTOS), ASSESSED, Rule.FORBIDDEN, 18));
    }

    @Test
    void whoeverAsksForMoreThanEighteenGetsThat() {
        var forbidden = new UnderEighteen(Rule.FORBIDDEN, List.of(Because.NIGHT_WORK));

        assertThat(forbidden.minimumAge(null)).isEqualTo(18);
        assertThat(forbidden.minimumAge(20)).isEqualTo(20);
        assertThat(new UnderEighteen(Rule.ALLOWED, List.of()).minimumAge(null)).isNull();
    }

    private static Details at(Hours hours) {
        return new Details(hours, null, List.of(), List.of(), Set.of(), Set.of(), null, null, null, List.of());
    }
}
