package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.MatchFacts.NOON;
import static no.larvik.laereplass.notification.MatchFacts.aMessage;
import static no.larvik.laereplass.notification.MatchFacts.aProposal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** No phone rings twice, and whoever may not have been reached is called. */
class RingingTest extends ASending {

    @Test
    void aProposalRingsOnceWithoutNameEmployerOrLink() {
        notifying.heard(aProposal());
        notifying.heard(aProposal());
        sendAll();

        assertThat(rung).singleElement().satisfies(sms -> {
            assertThat(sms.to()).isEqualTo("+4740000001");
            assertThat(sms.text()).isEqualTo(Wording.sms(Occasion.PROPOSAL, Language.NB));
        });
        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.SENT);
        assertThat(deliveries.only(Channel.SMS).via()).isEqualTo("demo:17");
        assertThat(unreached).isEmpty();
    }

    @Test
    void atNightAPhoneIsSilentAndTheMessageWaitsForTheMorning() {
        hours = at -> at.isBefore(NOON.plusSeconds(3600)) ? NOON.plusSeconds(3600) : at;
        notifying.heard(aProposal());
        sendAll();
        assertThat(rung).isEmpty();
        assertThat(mails).hasSize(1);
        assertThat(deliveries.only(Channel.SMS).reason()).isEqualTo("OUTSIDE_HOURS");

        now = NOON.plusSeconds(3600);
        sendAll();

        assertThat(rung).hasSize(1);
    }

    @Test
    void whoeverDiedWhileHandingOverDoesNotRingAgainAndStaffCall() {
        notifying.heard(aProposal());
        for (var taken = deliveries.takeDue(now, now.plusSeconds(60)); taken.isPresent(); ) {
            if (taken.get().channel() == Channel.SMS) deliveries.handingOver(taken.get()); // and then it was killed
            taken = deliveries.takeDue(now, now.plusSeconds(60));
        }
        now = now.plusSeconds(61);

        sendAll();

        assertThat(rung).isEmpty();
        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.UNKNOWN);
        assertThat(unreached).extracting(Delivery::channel).containsExactly(Channel.SMS);
    }

    @Test
    void whatAProviderMayHaveIsNeverSentAgain() {
        outcome = new Texting.Outcome.Unclear("SMS_BROKE_OFF");
        notifying.heard(aProposal());
        sendAll();
        now = now.plus(Duration.ofHours(5));
        sendAll();

        assertThat(rung).hasSize(1);
        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.UNKNOWN);
        assertThat(unreached).hasSize(1);
    }

    @Test
    void aReceiptThatIsQuickerThanOurOwnRecordLeavesNoCallBehind() {
        outcome = new Texting.Outcome.Unclear("SMS_BROKE_OFF");
        whileItRings = () -> new Receipts(deliveries, new AskedToCall(unreached))
                .heard(new Receipt(rung.getLast().reference(), true, ""));
        notifying.heard(aProposal());

        sendAll();

        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(unreached).isEmpty();
    }

    @Test
    void whatNoProviderHasIsTriedAgain() {
        outcome = new Texting.Outcome.NotTaken("SMS_DOWN");
        notifying.heard(aProposal());
        sendAll();
        assertThat(deliveries.only(Channel.SMS).handedOver()).isFalse();
        outcome = new Texting.Outcome.Taken("demo", "18");
        now = now.plusSeconds(2);
        sendAll();

        assertThat(rung).hasSize(2);
        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aNumberThatNobodyTakesIsForStaffToMend() {
        outcome = new Texting.Outcome.Refused("SMS_NUMBER");
        notifying.heard(aProposal());
        sendAll();

        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(unreached).hasSize(1);
    }

    @Test
    void aNumberThatIsNoneIsNotTried() {
        contact = new Contacts.Answer.Reachable(
                new Contact("demo@demo.invalid", "40 00 00 01", Language.NB, null, Contact.ALL));
        notifying.heard(aProposal());
        sendAll();

        assertThat(rung).isEmpty();
        assertThat(deliveries.only(Channel.SMS).reason()).isEqualTo("BAD_NUMBER");
        assertThat(unreached).hasSize(1);
    }

    @Test
    void whoHasNoPhoneIsReachedByMailAndWhoHasNothingIsCalledOn() {
        contact = new Contacts.Answer.Reachable(
                new Contact("demo@demo.invalid", null, Language.NB, new Recipient.Person("demo-kari"), Contact.ALL));
        notifying.heard(aProposal());
        sendAll();
        assertThat(deliveries.only(Channel.SMS).state()).isEqualTo(DeliveryState.CANCELLED);
        assertThat(unreached).isEmpty();

        contact = reachable(null, "demo-kari");
        notifying.heard(aMessage("e9", "m9", Audience.STAFF));
        sendAll();
        assertThat(unreached).extracting(Delivery::reason).containsExactly("NO_WAY");
    }
}
