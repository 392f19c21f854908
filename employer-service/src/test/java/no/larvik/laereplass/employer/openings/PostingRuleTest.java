package no.larvik.laereplass.employer.openings;

import static no.larvik.laereplass.employer.Fixtures.TODAY;
import static no.larvik.laereplass.employer.Fixtures.anApprovedEmployer;
import static no.larvik.laereplass.employer.Fixtures.terms;
import static no.larvik.laereplass.employer.Fixtures.trades;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.larvik.laereplass.employer.Fixtures;
import no.larvik.laereplass.employer.Fixtures.TermsBuilder;
import no.larvik.laereplass.employer.Flaw;
import no.larvik.laereplass.employer.Flaw.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PostingRuleTest {

    private static final Checks CHECKS = Checks.against(anApprovedEmployer(), trades(), TODAY, Fixtures.NEVER);

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

    @ParameterizedTest
    @MethodSource
    void detailsThatMakeNoSenseAreRefusedFromTheFirstDraft(Details spoilt, String field, Reason reason) {
        assertThat(PostingRule.flawsOfDraft(terms().details(spoilt).build(), CHECKS))
                .extracting(Flaw::field, Flaw::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, reason));
    }

    static Stream<Arguments> detailsThatMakeNoSenseAreRefusedFromTheFirstDraft() {
        var none = List.<String>of();
        var question = new Question("Har du sertifikat?", Question.Answering.YES_NO, none);
        var choice = new Question("Når?", Question.Answering.CHOICE, List.of("Nå"));
        var options = new Question("Hva?", Question.Answering.SHORT_TEXT, List.of("a", "b"));
        var tomorrow = new RiskAssessment(TODAY.plusDays(1), "Berit Demo", null);
        return Stream.of(
                arguments(hours(41.0, 7.5), "details/hours/perWeek", Reason.OUT_OF_RANGE),
                arguments(hours(0.0, 7.5), "details/hours/perWeek", Reason.OUT_OF_RANGE),
                arguments(hours(37.3, 7.5), "details/hours/perWeek", Reason.HALF_HOURS),
                arguments(hours(37.5, 12.5), "details/hours/longestDay", Reason.OUT_OF_RANGE),
                arguments(asking(Collections.nCopies(4, question)), "details/questions", Reason.TOO_MANY),
                arguments(asking(List.of(choice)), "details/questions/0/options", Reason.WRONG_OPTIONS),
                arguments(asking(List.of(question, options)), "details/questions/1/options", Reason.WRONG_OPTIONS),
                arguments(told(Collections.nCopies(6, "a"), none, null), "details/musts", Reason.TOO_MANY),
                arguments(told(none, Collections.nCopies(6, "a"), null), "details/wishes", Reason.TOO_MANY),
                arguments(told(none, none, tomorrow), "details/riskAssessment/date", Reason.IN_THE_FUTURE));
    }

    @Test
    void theLawOnYoungPeopleAtWorkIsNamedWhereTheyAreAskedFor() {
        var night = new Hours(37.5, 7.5, LocalTime.of(22, 0), LocalTime.of(6, 0), false, false);
        var written = terms().details(new Details(
                night, null, List.of(), List.of(), Set.of(), Set.of(), null, null, null, List.of()));

        assertThat(PostingRule.flawsWhenPublished(written.build(), CHECKS))
                .containsExactly(Flaw.of("minimumAge", Reason.NIGHT_WORK_UNDER_18));
        assertThat(PostingRule.flawsWhenPublished(written.minimumAge(18).build(), CHECKS))
                .isEmpty();
    }

    private static Details hours(double perWeek, double longestDay) {
        return new Details(
                new Hours(perWeek, longestDay, null, null, false, false),
                null,
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                List.of());
    }

    private static Details asking(List<Question> questions) {
        return new Details(null, null, List.of(), List.of(), Set.of(), Set.of(), null, null, null, questions);
    }

    private static Details told(List<String> musts, List<String> wishes, @Nullable RiskAssessment assessment) {
        return new Details(null, null, musts, wishes, Set.of(), Set.of(), assessment, null, null, List.of());
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
