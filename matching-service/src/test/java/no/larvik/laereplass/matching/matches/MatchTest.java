package no.larvik.laereplass.matching.matches;

import static no.larvik.laereplass.matching.matches.AMatch.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.matching.MatchingProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchTest {

    private static final WorkingDays DAYS = (from, days) -> from.plus(Duration.ofDays(days));

    @Test
    void proposingSetsFiveWorkingDaysAndAnnouncesThem() {
        var change = AMatch.in(State.DRAFT).step(Instruction.to(State.PROPOSED), Actor.STAFF, NOON, DAYS);

        var deadline = NOON.plus(Duration.ofDays(5));
        assertThat(change.next().deadline()).isEqualTo(deadline);
        assertThat(change.facts())
                .containsExactly(new MatchFact("proposed", State.DRAFT, State.PROPOSED, Actor.STAFF, deadline));
    }

    @Test
    void staffMayChooseTheDeadline() {
        var asked = NOON.plus(Duration.ofDays(12));

        var match = AMatch.in(State.DRAFT)
                .step(until(asked), Actor.STAFF, NOON, DAYS)
                .next();

        assertThat(match.deadline()).isEqualTo(asked);
    }

    @Test
    void aDeadlineInThePastOrTooFarAwayIsRefused() {
        var draft = AMatch.in(State.DRAFT);

        assertThatThrownBy(() -> draft.step(until(NOON), Actor.STAFF, NOON, DAYS))
                .hasMessage("/deadline in-the-past");
        assertThatThrownBy(() -> draft.step(until(NOON.plus(Duration.ofDays(61))), Actor.STAFF, NOON, DAYS))
                .hasMessage("/deadline too-far");
    }

    @Test
    void aYesAfterTheDeadlineIsTooLate() {
        var proposed = AMatch.in(State.PROPOSED);

        assertThatThrownBy(() -> proposed.step(
                        Instruction.to(State.ACCEPTED), Actor.CANDIDATE, NOON.plus(Duration.ofDays(2)), DAYS))
                .isInstanceOf(MatchingProblem.TooLate.class);
        assertThat(proposed.actions(Actor.CANDIDATE, NOON.plus(Duration.ofDays(2))))
                .doesNotContain(State.ACCEPTED);
    }

    @Test
    void aNoCanBeUndoneForADayAndTheOldDeadlineReturns() {
        var proposed = AMatch.between("c", "o", "m", State.PROPOSED);
        var declined = proposed.step(Instruction.to(State.DECLINED), Actor.CANDIDATE, NOON, DAYS)
                .next();

        var undone = declined.step(
                        Instruction.to(State.PROPOSED), Actor.CANDIDATE, NOON.plus(Duration.ofHours(23)), DAYS)
                .next();

        assertThat(undone.state()).isEqualTo(State.PROPOSED);
        assertThat(undone.deadline()).isEqualTo(NOON.plus(Duration.ofHours(47)));
        assertThatThrownBy(() -> declined.step(
                        Instruction.to(State.PROPOSED), Actor.CANDIDATE, NOON.plus(Duration.ofHours(25)), DAYS))
                .isInstanceOf(MatchingProblem.TooLate.class);
    }

    @Test
    void aNoFromTheEmployerNeedsFeedback() {
        assertThatThrownBy(() ->
                        AMatch.in(State.PRESENTED).step(Instruction.to(State.NOT_SELECTED), Actor.EMPLOYER, NOON, DAYS))
                .hasMessage("/feedback feedback-required");
    }

    @Test
    void theCompanysWordsAreItsOwnAndStaffsStayStaffs() {
        var proposed = AMatch.in(State.DRAFT)
                .step(saying(State.PROPOSED, "Look at this one."), Actor.STAFF, NOON, DAYS)
                .next();
        assertThat(proposed.message()).isEqualTo("Look at this one.");
        assertThat(proposed.employerWords()).isNull();

        var offered = AMatch.in(State.INTERESTED)
                .step(saying(State.OFFERED, "We would like you here."), Actor.EMPLOYER, NOON, DAYS)
                .next();
        assertThat(offered.message()).isNull();
        assertThat(offered.employerWords()).isEqualTo("We would like you here.");

        var withdrawnByStaff = offered.step(
                        Instruction.because(State.WITHDRAWN, "CANDIDATE_ASKED"), Actor.STAFF, NOON, DAYS)
                .next();
        assertThat(withdrawnByStaff.employerWords()).isNull();
        var withdrawn =
                offered.step(AMatch.takenBack(), Actor.EMPLOYER, NOON, DAYS).next();
        assertThat(withdrawn.employerWords()).isEqualTo("Vi må dessverre vente.");
    }

    private static Instruction saying(State to, String words) {
        return new Instruction(to, null, null, null, words, List.of());
    }

    @Test
    void whoeverOwesTheChoiceOfATimeIsTheOneWhoDidNotAnswer() {
        var late = NOON.plus(Duration.ofDays(2));
        var young = AMatch.owing(State.INTERVIEW, Actor.CANDIDATE);
        var company = AMatch.owing(State.INTERVIEW, Actor.EMPLOYER);
        var agreed = young.step(choosing(young.slots().getFirst()), Actor.CANDIDATE, NOON, DAYS)
                .next();

        assertThat(young.actions(Actor.SYSTEM, late)).contains(State.EXPIRED).doesNotContain(State.EMPLOYER_SILENT);
        assertThat(company.actions(Actor.SYSTEM, late))
                .contains(State.EMPLOYER_SILENT)
                .doesNotContain(State.EXPIRED);
        assertThat(agreed.actions(Actor.SYSTEM, late.plus(Duration.ofDays(90))))
                .as("what came of the meeting is for the company to say")
                .contains(State.EMPLOYER_SILENT)
                .doesNotContain(State.EXPIRED);
        assertThatThrownBy(() -> young.step(Instruction.to(State.EMPLOYER_SILENT), Actor.SYSTEM, late, DAYS))
                .isInstanceOf(MatchingProblem.IllegalStep.class);
    }

    @Test
    void whoseTurnItIsToChooseATimeIsAnnouncedUntilOneIsAgreed() {
        var young = AMatch.owing(State.INTERVIEW, Actor.CANDIDATE);
        var slot = young.slots().getFirst();
        var others = new Instruction(State.INTERVIEW, null, null, null, null, List.of(slot.plusSeconds(60)));
        var helps = new Details.Meet(null, null, Set.of(Interview.Adaptation.MORE_TIME), null);

        assertThat(turnAfter(young, others)).isEqualTo(Actor.EMPLOYER);
        assertThat(turnAfter(young, Instruction.to(State.INTERVIEW).with(meeting(helps))))
                .as("what helps is no choice")
                .isEqualTo(Actor.CANDIDATE);
        assertThat(turnAfter(young, choosing(slot))).isNull();
    }

    private static @Nullable Actor turnAfter(Match match, Instruction how) {
        return match.step(how, Actor.CANDIDATE, NOON, DAYS).facts().getLast().turn();
    }

    private static Instruction choosing(Instant slot) {
        return Instruction.to(State.INTERVIEW).with(meeting(new Details.Meet(slot, null, Set.of(), null)));
    }

    private static Details meeting(Details.Meet meet) {
        return new Details(meet, null, null, null, null, null, null);
    }

    @Test
    void aProposalDoesNotExpireBeforeItsDeadline() {
        assertThatThrownBy(
                        () -> AMatch.in(State.PROPOSED).step(Instruction.to(State.EXPIRED), Actor.SYSTEM, NOON, DAYS))
                .isInstanceOf(MatchingProblem.IllegalStep.class);
    }

    @Test
    void interestOpensTheIdentityForThirtyDaysUnlessTheMatchMovesOn() {
        var interested = AMatch.in(State.INTERESTED);

        assertThat(Disclosure.of(interested, NOON))
                .isEqualTo(new Disclosure(true, true, NOON.plus(Duration.ofDays(30))));
        assertThat(Disclosure.of(interested, NOON.plus(Duration.ofDays(30))).identityOpen())
                .isFalse();
        assertThat(Disclosure.of(AMatch.in(State.INTERVIEW), NOON.plus(Duration.ofDays(90)))
                        .identityOpen())
                .isTrue();
    }

    @Test
    void theCardIsOpenFromPresentedAndNothingIsOpenOnceClosed() {
        assertThat(Disclosure.of(AMatch.in(State.PROPOSED), NOON)).isEqualTo(new Disclosure(false, false, null));
        assertThat(Disclosure.of(AMatch.in(State.PRESENTED), NOON)).isEqualTo(new Disclosure(true, false, null));
        for (var closed : List.of(State.NOT_SELECTED, State.WITHDRAWN, State.SUPERSEDED, State.OFFER_DECLINED)) {
            assertThat(Disclosure.of(AMatch.in(closed), NOON)).isEqualTo(new Disclosure(false, false, null));
        }
    }

    @Test
    void reasonsAreCodesAndTextsAreBounded() {
        assertThatThrownBy(() -> Instruction.because(State.DECLINED, "I live too far away"))
                .hasMessage("/reason not-a-code");
        assertThatThrownBy(() -> new Feedback("CHOSE_ANOTHER", "x".repeat(601))).hasMessage("/feedback/text too-long");
    }

    private static Instruction until(Instant deadline) {
        return new Instruction(State.PROPOSED, deadline, null, null, null, List.of());
    }
}
