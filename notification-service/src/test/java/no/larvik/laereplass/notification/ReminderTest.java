package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.MatchFacts.DEADLINE;
import static no.larvik.laereplass.notification.MatchFacts.NOON;
import static no.larvik.laereplass.notification.MatchFacts.aJourney;
import static no.larvik.laereplass.notification.MatchFacts.aProposalUntil;
import static no.larvik.laereplass.notification.MatchFacts.toChoose;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** One reminder, of one deadline, to whoever owes the answer. */
class ReminderTest extends ASending {

    @Test
    void aProposalIsRemindedOfOnceTwoDaysBeforeItsDeadline() {
        notifying.heard(aProposalUntil(DEADLINE));
        notifying.heard(aProposalUntil(DEADLINE));
        sendAll();
        assertThat(mails).hasSize(1);

        now = DEADLINE.minus(Duration.ofDays(2)).minusSeconds(1);
        sendAll();
        assertThat(mails).hasSize(1);
        now = now.plusSeconds(1);
        sendAll();

        assertThat(mails).hasSize(2);
        assertThat(mails.getLast().words().text()).contains("fristen går snart ut");
        now = DEADLINE;
        sendAll();
        assertThat(mails).hasSize(2);
    }

    @Test
    void whoeverIsToChooseATimeIsRemindedOnceAndTheOtherIsNot() {
        notifying.heard(toChoose(Audience.CANDIDATE, DEADLINE));
        match = new Matches.Answer.At(MatchStep.INTERVIEW, DEADLINE);
        sendAll();
        var told = mails.size();

        now = DEADLINE.minus(Duration.ofDays(2));
        sendAll();
        sendAll();

        assertThat(mails).hasSize(told + 1);
        assertThat(mails.getLast().words().text())
                .contains("fristen går snart ut")
                .startsWith("Du");
    }

    @Test
    void aTimeThatIsChosenStopsTheReminder() {
        notifying.heard(toChoose(Audience.EMPLOYER, DEADLINE));
        sendAll();
        var told = mails.size();
        match = new Matches.Answer.At(MatchStep.INTERVIEW, DEADLINE.plus(Duration.ofDays(9)));
        now = DEADLINE.minus(Duration.ofDays(2));
        sendAll();

        assertThat(mails).hasSize(told);
    }

    @Test
    void anAnswerStopsTheReminder() {
        notifying.heard(aProposalUntil(DEADLINE));
        sendAll();
        match = new Matches.Answer.At(MatchStep.PRESENTED, DEADLINE);
        now = DEADLINE.minus(Duration.ofDays(2));

        sendAll();

        assertThat(mails).hasSize(1);
        assertThat(inbox.kept).hasSize(1);
    }

    @Test
    void aReminderIsOfItsOwnDeadlineAndNoOther() {
        notifying.heard(aProposalUntil(DEADLINE));
        sendAll();
        match = new Matches.Answer.At(MatchStep.PROPOSED, DEADLINE.plus(Duration.ofDays(5)));
        now = DEADLINE.minus(Duration.ofDays(2));

        sendAll();

        assertThat(mails).hasSize(1);
    }

    @Test
    void aShortDeadlineIsNotRemindedOf() {
        notifying.heard(aProposalUntil(NOON.plus(Duration.ofDays(3)).minusSeconds(1)));

        assertThat(deliveries.kept.values()).noneMatch(delivery -> delivery.reminderOf() != null);
    }

    @Test
    void aTalkIsRemindedOfWhileItIsStillDueThatDay() {
        journey = new Journeys.Answer.At(JourneyStage.RUNNING, NOON.plus(Duration.ofDays(30)));
        notifying.heard(new Happening(
                "e-talk",
                News.JOURNEY_TALK_HELD,
                aJourney(News.JOURNEY_TALK_HELD, false).about(),
                MatchStep.DRAFT,
                Audience.STAFF,
                false,
                NOON.plus(Duration.ofDays(30)),
                NOON));
        sendAll();
        assertThat(mails).hasSize(1);
        now = NOON.plus(Duration.ofDays(16));
        sendAll();

        assertThat(mails).hasSize(3);
        assertThat(deliveries.kept.values())
                .filteredOn(delivery -> delivery.occasion() == Occasion.TALK_DUE)
                .extracting(Delivery::audience)
                .containsOnly(Audience.CANDIDATE, Audience.STAFF);
    }
}
