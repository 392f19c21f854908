package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.MatchFacts.NOON;
import static no.larvik.laereplass.notification.MatchFacts.aProposal;
import static no.larvik.laereplass.notification.MatchFacts.aStep;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SendingTest extends ASending {

    @Test
    void aProposalIsMailedAndLaidInTheInbox() {
        notifying.heard(aProposal());

        sendAll();

        assertThat(mails).hasSize(1);
        assertThat(inbox.of(Set.of("sub:demo-kari"), null, 10)).hasSize(1);
        assertThat(states()).containsOnly(DeliveryState.SENT);
    }

    @Test
    void whoSaidNoToNewsIsToldInTheInboxAlone() {
        contact = new Contacts.Answer.Reachable(new Contact(
                "demo@demo.invalid",
                "+4740000001",
                Language.NB,
                new Recipient.Person("demo-kari"),
                Set.of(Channel.INBOX)));
        notifying.heard(aProposal());

        sendAll();

        assertThat(mails).isEmpty();
        assertThat(inbox.of(Set.of("sub:demo-kari"), null, 10)).hasSize(1);
        assertThat(states()).containsOnly(DeliveryState.SENT, DeliveryState.CANCELLED);
        assertThat(rung).isEmpty();
    }

    @Test
    void hearingTheSameTwiceSendsOnce() {
        notifying.heard(aProposal());
        sendAll();
        notifying.heard(aProposal());

        sendAll();

        assertThat(mails).hasSize(1);
        assertThat(inbox.kept).hasSize(1);
    }

    @Test
    void everyTryOfAMailCarriesTheSameMessageId() {
        notifying.heard(aProposal());
        handover = new Mailer.Handover.Unclear("SMTP_BROKE_OFF");
        sendAll();
        handover = new Mailer.Handover.Done();
        now = now.plusSeconds(10);

        sendAll();

        assertThat(mails.stream().map(Mail::messageId))
                .hasSize(2)
                .containsOnly("<event-PROPOSED.EMAIL.CANDIDATE@laereplass>");
        assertThat(deliveries.only(Channel.EMAIL).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aProposalThatWasWithdrawnIsNotSent() {
        notifying.heard(aProposal());
        match = new Matches.Answer.At(MatchStep.WITHDRAWN, null);

        sendAll();

        assertThat(mails).isEmpty();
        assertThat(inbox.kept).isEmpty();
        assertThat(states()).containsOnly(DeliveryState.CANCELLED);
    }

    @Test
    void aLateAnswerAboutAnAddressMakesTheMessageWait() {
        notifying.heard(aProposal());
        contact = new Contacts.Answer.Late();
        sendAll();
        assertThat(states()).containsOnly(DeliveryState.PENDING);
        contact = reachable("demo@demo.invalid", "demo-kari");
        now = now.plusSeconds(2);

        sendAll();

        assertThat(states()).containsOnly(DeliveryState.SENT);
    }

    @Test
    void aLateAnswerAboutTheMatchMakesTheMessageWait() {
        notifying.heard(aProposal());
        match = new Matches.Answer.Late();

        sendAll();

        assertThat(deliveries.only(Channel.EMAIL).state()).isEqualTo(DeliveryState.PENDING);
        assertThat(deliveries.only(Channel.EMAIL).reason()).isEqualTo("MATCH_LATE");
    }

    @Test
    void aPersonWithoutAnAddressIsSeenByStaff() {
        notifying.heard(aProposal());
        contact = reachable(null, "demo-kari");

        sendAll();

        assertThat(deliveries.only(Channel.EMAIL).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(deliveries.only(Channel.EMAIL).reason()).isEqualTo("NO_ADDRESS");
        assertThat(deliveries.only(Channel.INBOX).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void theInboxWaitsForTheFirstSignIn() {
        notifying.heard(aProposal());
        contact = reachable("demo@demo.invalid", null);
        sendAll();
        assertThat(inbox.kept).isEmpty();
        assertThat(mails).hasSize(1);
        contact = reachable("demo@demo.invalid", "demo-kari");

        notifying.signedIn("c-1");
        sendAll();

        assertThat(inbox.unread(Set.of("sub:demo-kari"))).isEqualTo(1);
        assertThat(mails).hasSize(1);
    }

    @Test
    void mailIsInTheLanguageOfThePerson() {
        notifying.heard(aStep(News.MATCH_PROPOSED, MatchStep.DRAFT, Audience.STAFF));
        contact = new Contacts.Answer.Reachable(new Contact("d@demo.invalid", Language.NN, null));

        sendAll();

        assertThat(mails.getFirst().words().text()).startsWith("Vi har eit forslag");
    }

    @Test
    void oldNewsIsReadOnThePageAlone() {
        now = NOON.plus(Duration.ofDays(3)).plusSeconds(1);
        notifying.heard(aProposal());

        sendAll();

        assertThat(mails).isEmpty();
        assertThat(inbox.kept).hasSize(1);
    }

    @Test
    void eachPersonChoosesTheWayAndTheLanguage() {
        choices.save(new Choice("demo-kari", false, true, Language.EN, Rhythm.AT_ONCE, 0));
        notifying.heard(aProposal());
        sendAll();

        assertThat(mails).isEmpty();
        assertThat(rung).singleElement().extracting(Sms::text).isEqualTo(Wording.sms(Occasion.PROPOSAL, Language.EN));
        assertThat(inbox.kept).hasSize(1);
        assertThat(deliveries.only(Channel.EMAIL).reason()).isEqualTo("NOT_WANTED");
    }

    @Test
    void aChoiceNeverOpensWhatThePersonHasRefused() {
        contact = new Contacts.Answer.Reachable(new Contact(
                "demo@demo.invalid",
                "+4740000001",
                Language.NB,
                new Recipient.Person("demo-kari"),
                Set.of(Channel.INBOX)));
        choices.save(new Choice("demo-kari", true, true, null, Rhythm.AT_ONCE, 0));
        notifying.heard(aProposal());
        sendAll();

        assertThat(mails).isEmpty();
        assertThat(rung).isEmpty();
    }

    @Test
    void nothingThatCouldBeLoggedShowsAnAddress() {
        var contact = new Contact("secret@demo.invalid", Language.NB, null);
        var mail = new Mail("<1@laereplass>", "secret@demo.invalid", Language.NB, new Words("t", "t"))
                + " "
                + new Sms("1", "secret", "secret");

        assertThat(contact + " " + mail).doesNotContain("secret");
    }
}
