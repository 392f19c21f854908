package no.larvik.laereplass.employer.openings;

import static no.larvik.laereplass.employer.Fixtures.TODAY;
import static no.larvik.laereplass.employer.Fixtures.anApprovedEmployer;
import static no.larvik.laereplass.employer.Fixtures.terms;
import static no.larvik.laereplass.employer.Fixtures.trades;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.larvik.laereplass.employer.Fixtures.TermsBuilder;
import no.larvik.laereplass.employer.Flaw;
import no.larvik.laereplass.employer.Flaw.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PostingRuleTest {

    private static final Checks CHECKS = Checks.against(anApprovedEmployer(), trades(), TODAY);

    @Test
    void goodTermsHaveNoFlaw() {
        assertThat(PostingRule.flawsWhenPublished(terms().build(), CHECKS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void nonsenseIsRefusedFromTheFirstDraft(TermsBuilder spoilt, String field, Reason reason) {
        assertThat(PostingRule.flawsOfDraft(spoilt.build(), CHECKS))
                .extracting(Flaw::field, Flaw::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, reason));
    }

    static Stream<Arguments> nonsenseIsRefusedFromTheFirstDraft() {
        return Stream.of(
                arguments(terms().unit("somebody-elses"), "unitId", Reason.UNKNOWN_UNIT),
                arguments(terms().trade("trylling"), "trade", Reason.UNKNOWN_TRADE),
                arguments(terms().seats(0), "seats", Reason.OUT_OF_RANGE),
                arguments(terms().seats(-1), "seats", Reason.OUT_OF_RANGE),
                arguments(terms().seats(51), "seats", Reason.OUT_OF_RANGE),
                arguments(terms().minimumAge(14), "minimumAge", Reason.OUT_OF_RANGE),
                arguments(terms().minimumAge(26), "minimumAge", Reason.OUT_OF_RANGE),
                arguments(terms().to(LocalDate.of(2027, 7, 31)), "startTo", Reason.ENDS_BEFORE_START),
                arguments(terms().to(LocalDate.of(2027, 8, 1)), "startTo", Reason.ENDS_BEFORE_START),
                arguments(terms().to(LocalDate.of(9999, 12, 31)), "startTo", Reason.TOO_FAR_AHEAD));
    }

    @ParameterizedTest
    @MethodSource
    void whatYoungPeopleReadMustBeWhole(TermsBuilder spoilt, String field, Reason reason) {
        assertThat(PostingRule.flawsOfDraft(spoilt.build(), CHECKS)).isEmpty();
        assertThat(PostingRule.flawsWhenPublished(spoilt.build(), CHECKS))
                .extracting(Flaw::field, Flaw::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, reason));
    }

    static Stream<Arguments> whatYoungPeopleReadMustBeWhole() {
        return Stream.of(
                arguments(terms().from(TODAY.minusDays(1)), "startFrom", Reason.IN_THE_PAST),
                arguments(terms().tasks("Kort."), "tasks", Reason.TOO_SHORT),
                arguments(terms().tasks("Kort.                     "), "tasks", Reason.TOO_SHORT),
                arguments(terms().title(" "), "title", Reason.REQUIRED),
                arguments(terms().trade("kokkfaget"), "trade", Reason.NO_APPROVAL));
    }

    @Test
    void theEdgesAreInside() {
        assertThat(PostingRule.flawsWhenPublished(
                        terms().seats(1).minimumAge(15).from(TODAY).build(), CHECKS))
                .isEmpty();
        assertThat(PostingRule.flawsWhenPublished(
                        terms().seats(50).minimumAge(25).build(), CHECKS))
                .isEmpty();
    }
}
