package no.larvik.laereplass.matching.queue;

import static no.larvik.laereplass.matching.queue.ASituation.NOON;
import static no.larvik.laereplass.matching.queue.ASituation.aCase;
import static no.larvik.laereplass.matching.queue.ASituation.ago;
import static no.larvik.laereplass.matching.queue.ASituation.closed;
import static no.larvik.laereplass.matching.queue.ASituation.in;
import static no.larvik.laereplass.matching.queue.ASituation.journey;
import static no.larvik.laereplass.matching.queue.ASituation.match;
import static no.larvik.laereplass.matching.queue.ASituation.meeting;
import static no.larvik.laereplass.matching.queue.ASituation.toChoose;
import static no.larvik.laereplass.matching.queue.ASituation.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.matching.journeys.Stage;
import no.larvik.laereplass.matching.matches.State;
import org.junit.jupiter.api.Test;

class SignsTest {

    private static final Today TODAY = new Today(NOON, (from, days) -> from.plus(Duration.ofDays(days)));

    @Test
    void anAnswerDueTodayIsThereTodayAndReminderComesTwoDaysBefore() {
        assertThat(signs(with(match(State.PROPOSED, ago(4), NOON.plusSeconds(3600)))))
                .containsExactly("ANSWER_DUE PROPOSED");
        assertThat(signs(with(match(State.OFFERED, ago(4), in(1))))).containsExactly("UNANSWERED OFFERED");
        assertThat(signs(with(match(State.PROPOSED, ago(1), in(3))))).isEmpty();
    }

    @Test
    void aDeadlineThatWentByIsToldForTwoWeeksOrUntilSomethingNewHappens() {
        assertThat(signs(with(match(State.EXPIRED, ago(3), null)))).containsExactly("UNANSWERED EXPIRED");
        assertThat(signs(with(match(State.EXPIRED, ago(15), null)))).isEmpty();
        assertThat(signs(with(match(State.EXPIRED, ago(3), null), match(State.PROPOSED, ago(1), in(5)))))
                .isEmpty();
    }

    @Test
    void anEmployerIsRemindedOfBeforeAndToldOfAfter() {
        assertThat(signs(with(match(State.PRESENTED, ago(4), NOON.plusSeconds(7200)))))
                .containsExactly("EMPLOYER_SILENT PRESENTED");
        assertThat(signs(with(match(State.PRESENTED, ago(1), in(4))))).isEmpty();
        assertThat(signs(with(match(State.EMPLOYER_SILENT, ago(2), null))))
                .containsExactly("EMPLOYER_SILENT EMPLOYER_SILENT");
    }

    @Test
    void aMeetingThatIsOverAsksForItsOutcome() {
        assertThat(signs(with(meeting(State.INTERVIEW, ago(6), ago(1)))))
                .containsExactly("INTERVIEW_OUTCOME INTERVIEW");
        assertThat(signs(with(meeting(State.INTERVIEW, ago(6), in(1))))).isEmpty();
        assertThat(signs(with(meeting(State.INTERVIEW, ago(6), null)))).containsExactly("INTERVIEW_OUTCOME NO_TIME");
        assertThat(signs(with(meeting(State.TRIAL, ago(30), ago(2))))).containsExactly("INTERVIEW_OUTCOME TRIAL");
    }

    @Test
    void whoeverOwesTheChoiceOfATimeIsWhomToCall() {
        assertThat(signs(with(toChoose("candidate", ago(6))))).containsExactly("INTERVIEW_OUTCOME NO_TIME_CANDIDATE");
        assertThat(signs(with(toChoose("employer", ago(6))))).containsExactly("INTERVIEW_OUTCOME NO_TIME_EMPLOYER");
    }

    @Test
    void aContractThatIsNotSentOrNotApprovedWaits() {
        assertThat(signs(with(match(State.OFFER_ACCEPTED, ago(6), null))))
                .containsExactly("CONTRACT_WAITING OFFER_ACCEPTED");
        assertThat(signs(with(match(State.OFFER_ACCEPTED, ago(2), null)))).isEmpty();
        assertThat(signs(with(match(State.CONTRACT_SENT, ago(16), null))))
                .containsExactly("CONTRACT_WAITING CONTRACT_SENT");
    }

    @Test
    void whoeverGotANoOrEndedIsLookingAgain() {
        assertThat(signs(with(match(State.NOT_SELECTED, ago(2), null)))).containsExactly("BACK_IN_POOL NOT_SELECTED");
        assertThat(signs(with(match(State.NOT_SELECTED, ago(2), null), match(State.PRESENTED, ago(9), in(9)))))
                .isEmpty();
        var recently = match(State.WITHDRAWN, ago(2), null);
        assertThat(signs(with(journey(Stage.ENDED, null, false, false), recently)))
                .containsExactly("BACK_IN_POOL ENDED");
    }

    @Test
    void whoeverLostWhatTheyWaitedForIsLookingAgain() {
        assertThat(signs(with(closed(State.WITHDRAWN, ago(2), "employer", null))))
                .containsExactly("BACK_IN_POOL WITHDRAWN_BY_EMPLOYER");
        assertThat(signs(with(closed(State.WITHDRAWN, ago(2), "system", "OPENING_WITHDRAWN"))))
                .containsExactly("BACK_IN_POOL OPENING_WITHDRAWN");
        assertThat(signs(with(closed(State.SUPERSEDED, ago(2), "system", "OPENING_FULL"))))
                .containsExactly("BACK_IN_POOL OPENING_FULL");
        assertThat(signs(with(match(State.OFFER_DECLINED, ago(2), in(0)))))
                .containsExactly("BACK_IN_POOL OFFER_DECLINED");
        for (var own : List.of("candidate", "staff"))
            assertThat(signs(with(closed(State.WITHDRAWN, ago(2), own, null)))).isEmpty();
        for (var left : List.of("CANDIDATE_WITHDRAWN", "CONSENT_WITHDRAWN"))
            assertThat(signs(with(closed(State.WITHDRAWN, ago(2), "system", left))))
                    .isEmpty();
        assertThat(signs(with(match(State.WITHDRAWN, ago(2), null)))).isEmpty(); // an older record does not say
    }

    @Test
    void whoeverHasAPlaceIsNotLookingThoughOthersGaveWay() {
        var gaveWay = closed(State.SUPERSEDED, ago(2), "system", "OTHER_OFFER_ACCEPTED");

        assertThat(signs(with(gaveWay, match(State.OFFER_ACCEPTED, ago(2), null))))
                .isEmpty();
        assertThat(signs(with(journey(Stage.RUNNING, null, false, false), gaveWay)))
                .isEmpty();
        assertThat(signs(with(gaveWay, closed(State.WITHDRAWN, ago(1), "candidate", null))))
                .containsExactly("BACK_IN_POOL OTHER_OFFER_ACCEPTED");
    }

    @Test
    void lookingAgainIsToldOnceOfWhatCameLastUntilSomethingIsProposed() {
        var one = closed(State.WITHDRAWN, ago(2), "system", "OPENING_WITHDRAWN");
        var other = closed(State.WITHDRAWN, ago(2), "employer", null);

        assertThat(signs(with(one, other))).hasSize(1).isEqualTo(signs(with(other, one)));
        assertThat(signs(with(one, closed(State.WITHDRAWN, ago(1), "candidate", null))))
                .as("leaving another oneself changes nothing")
                .containsExactly("BACK_IN_POOL OPENING_WITHDRAWN");
        assertThat(signs(with(one, match(State.EMPLOYER_SILENT, ago(1), null))))
                .containsExactly("EMPLOYER_SILENT EMPLOYER_SILENT");
        assertThat(signs(with(one, match(State.DECLINED, ago(1), null))))
                .as("something was proposed since")
                .isEmpty();
        assertThat(signs(with(closed(State.WITHDRAWN, ago(15), "employer", null))))
                .isEmpty();
    }

    @Test
    void aTalkIsDueTwoWeeksAheadAndSilenceComesFirst() {
        var recently = match(State.COMPLETED, ago(2), null);
        var soon = LocalDate.of(2026, 12, 1);

        assertThat(signs(with(journey(Stage.RUNNING, soon, false, false), recently)))
                .containsExactly("TALK_DUE HALF_YEAR");
        assertThat(signs(with(journey(Stage.RUNNING, soon, true, false), recently)))
                .containsExactly("TALK_DUE MISSED");
        assertThat(signs(with(journey(Stage.RUNNING, soon, true, true), recently)))
                .containsExactly("TALK_DUE SILENCE");
        assertThat(signs(with(journey(Stage.RUNNING, soon.plusMonths(1), false, false), recently)))
                .isEmpty();
        assertThat(signs(with(journey(Stage.COMPLETED, soon, false, false), recently)))
                .isEmpty();
    }

    @Test
    void whoeverSaysThatAnAnswerIsNotTheirsIsCalledUntilSomethingFollows() {
        var objected = new MatchFacts("m3", "kari", "o3", State.PROPOSED, ago(0), in(9), null, ago(2), null, ago(0));
        var followed = new MatchFacts("m3", "kari", "o3", State.PROPOSED, ago(0), in(9), null, ago(2), null, null);

        assertThat(signs(with(objected))).contains("OBJECTED PROPOSED");
        assertThat(signs(with(followed))).doesNotContain("OBJECTED PROPOSED");
    }

    @Test
    void nobodyIsForgottenForAMonth() {
        assertThat(signs(with())).containsExactly("NOBODY_PROPOSED NEVER");
        assertThat(signs(with(match(State.DECLINED, ago(40), null)))).containsExactly("NOBODY_PROPOSED NOT_LATELY");
        assertThat(signs(with(match(State.DECLINED, ago(20), null)))).isEmpty();
        assertThat(signs(with(match(State.PROPOSED, ago(40), in(9))))).isEmpty();
        assertThat(signs(with(journey(Stage.RUNNING, null, false, false)))).isEmpty();
    }

    @Test
    void withoutAYesNothingCanBeLookedFor() {
        var unasked = new Case("kari", ago(2), true, false, null, null, Set.of());

        assertThat(signs(new Situation(unasked, List.of(), List.of(), List.of())))
                .containsExactly("CONSENT_MISSING NOT_GIVEN");
    }

    @Test
    void aMessageThatReachedNobodyAsksForACallUntilThePersonIsHeardFrom() {
        var lost = new Unreached("d1", "kari", "match.proposed", "SMS", "UNKNOWN", ago(1));
        var waiting = match(State.PROPOSED, ago(2), in(9));
        var heard = new MatchFacts("m2", "kari", "o2", State.PRESENTED, ago(0), in(9), null, ago(2), NOON, null);

        assertThat(signs(new Situation(aCase(), List.of(waiting), List.of(), List.of(lost, lost))))
                .containsExactly("RING SMS_UNKNOWN");
        assertThat(signs(new Situation(aCase(), List.of(heard), List.of(), List.of(lost))))
                .isEmpty();
    }

    @Test
    void whoeverMayNotBeWrittenToIsCalledAboutWhatWaits() {
        var silent = new Case("kari", ago(120), false, true, ago(100), "NEWS_REFUSED", Set.of());
        var waiting = match(State.PROPOSED, ago(1), in(9));
        var heard = new MatchFacts("m2", "kari", "o2", State.PRESENTED, ago(0), in(9), null, ago(2), NOON, null);

        assertThat(signs(new Situation(silent, List.of(waiting), List.of(), List.of())))
                .containsExactly("RING NEWS_REFUSED");
        assertThat(signs(new Situation(silent, List.of(waiting, heard), List.of(), List.of())))
                .isEmpty();
    }

    private static List<String> signs(Situation situation) {
        return Signs.in(situation, TODAY)
                .map(item -> item.kind() + " " + item.why())
                .toList();
    }
}
