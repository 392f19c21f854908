package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.MatchFacts.aProposal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A mail that did not get through, or not surely. */
class TryingAgainTest extends ASending {

    @Test
    void aRefusalIsNotTriedAgain() {
        notifying.heard(aProposal());
        handover = new Mailer.Handover.Refused("SMTP_550");
        sendAll();
        now = now.plus(Duration.ofHours(1));

        sendAll();

        assertThat(mails).hasSize(1);
        assertThat(deliveries.only(Channel.EMAIL).state()).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void afterThreeDaysOfUnclearTriesNobodyKnowsAndStaffSeeIt() {
        notifying.heard(aProposal());
        handover = new Mailer.Handover.Unclear("SMTP_BROKE_OFF");
        sendAll();
        now = now.plus(Duration.ofDays(4));

        sendAll();

        assertThat(deliveries.only(Channel.EMAIL).state()).isEqualTo(DeliveryState.UNKNOWN);
    }

    @Test
    void afterThreeDaysOfADeadServerItHasFailed() {
        notifying.heard(aProposal());
        handover = new Mailer.Handover.NotYet("SMTP_DOWN");
        sendAll();
        now = now.plus(Duration.ofDays(4));

        sendAll();

        assertThat(deliveries.only(Channel.EMAIL).state()).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void anInterruptedTryIsTakenUpAgainWithTheSameMessageId() {
        notifying.heard(aProposal());
        while (deliveries.takeDue(now, now.plusSeconds(60)).isPresent()) {} // and then the process was killed
        sendAll();
        assertThat(mails).isEmpty();
        now = now.plusSeconds(61);

        sendAll();

        assertThat(mails).hasSize(1);
        assertThat(states()).containsOnly(DeliveryState.SENT);
    }

    @Test
    void whateverNobodyThoughtOfCostsOneMessageSomeTimeAndNotTheLine() {
        notifying.heard(aProposal());
        contact = new Contacts.Answer.Reachable(new Contact("boom", Language.NB, new Recipient.Person("demo-kari")));

        sendAll();

        assertThat(deliveries.only(Channel.EMAIL).state()).isEqualTo(DeliveryState.PENDING);
        assertThat(deliveries.only(Channel.EMAIL).reason()).isEqualTo("IllegalStateException");
        assertThat(deliveries.only(Channel.INBOX).state()).isEqualTo(DeliveryState.SENT);
    }
}
