package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.MatchFacts.NOON;
import static no.larvik.laereplass.notification.MatchFacts.anInvitation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A code by SMS: asked for when it is sent, sent once, kept nowhere. */
class InvitationSendingTest extends ASending {

    @Test
    void anInvitationRingsOnceWithItsCodeWhichIsKeptNowhere() {
        contact = notSignedIn("+4740000001");
        notifying.heard(anInvitation("e1", "i1"));
        notifying.heard(anInvitation("e1", "i1"));
        sendAll();

        assertThat(rung)
                .singleElement()
                .extracting(Sms::text)
                .isEqualTo("Hei! Du er invitert til Læreplass Larvik. Logg inn og skriv koden K7QF-3M2P innen 8.12."
                        + " for å komme i gang. Hilsen Larvik kommune");
        assertThat(deliveries.kept).hasSize(1);
        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.SENT);
        assertThat(deliveries.kept.toString()).doesNotContain("K7QF");
        assertThat(mails).isEmpty();
        assertThat(inbox.kept).isEmpty();
    }

    @Test
    void anInvitationIsSentHoweverLateItIsHeardOfWhileItStands() {
        contact = notSignedIn("+4740000001");
        now = NOON.plus(Duration.ofDays(5));
        notifying.heard(anInvitation("e1", "i1"));
        sendAll();
        assertThat(rung).hasSize(1);

        invitations.stands(Invitations.Standing.GONE);
        notifying.heard(anInvitation("e2", "i2"));
        sendAll();
        assertThat(rung).hasSize(1);
        assertThat(states()).containsExactlyInAnyOrder(DeliveryState.SENT, DeliveryState.CANCELLED);
        assertThat(unreached).isEmpty();
    }

    @Test
    void aCodeThatNobodyHeardIsNotSentAndStaffAreTold() {
        contact = notSignedIn("+4740000001");
        invitations.loseAnswer();
        notifying.heard(anInvitation("e1", "i1"));
        sendAll();
        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.PENDING);

        now = now.plusSeconds(10);
        sendAll();

        assertThat(rung).isEmpty();
        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(unreached).extracting(Delivery::reason).containsExactly("CODE_LOST");
    }

    @Test
    void aCodeThatNoProviderTookIsSpentAndStaffAreTold() {
        contact = notSignedIn("+4740000001");
        outcome = new Texting.Outcome.NotTaken("SMS_DOWN");
        notifying.heard(anInvitation("e1", "i1"));
        sendAll();

        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(unreached).extracting(Delivery::reason).containsExactly("SMS_DOWN");
    }

    @Test
    void whoDiedWithAnInvitationInHandDoesNotSendItAgainAndStaffCall() {
        contact = notSignedIn("+4740000001");
        notifying.heard(anInvitation("e1", "i1"));
        var taken = deliveries.takeDue(now, now.plusSeconds(60)).orElseThrow();
        deliveries.handingOver(taken); // and then it was killed
        now = now.plusSeconds(61);
        sendAll();

        assertThat(rung).isEmpty();
        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.UNKNOWN);
        assertThat(unreached).hasSize(1);
        assertThat(invitations.now("c1", "i1")).isEqualTo(Invitations.Standing.WAITING);
    }

    @Test
    void anInvitationWithoutANumberOrAgainstThePersonsWishIsNotAskedFor() {
        contact = notSignedIn(null);
        notifying.heard(anInvitation("e1", "i1"));
        sendAll();
        assertThat(unreached).extracting(Delivery::reason).containsExactly("NO_NUMBER");

        contact = new Contacts.Answer.Reachable(
                new Contact(null, "+4740000001", Language.NB, null, Set.of(Channel.INBOX)));
        notifying.heard(anInvitation("e2", "i2"));
        sendAll();
        assertThat(rung).isEmpty();
        assertThat(invitations.now("c1", "i2")).isEqualTo(Invitations.Standing.WAITING);
    }
}
