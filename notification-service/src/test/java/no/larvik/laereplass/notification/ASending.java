package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.MatchFacts.DEADLINE;
import static no.larvik.laereplass.notification.MatchFacts.NOON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sender on the spot: everything it asks and hands over to is here, and can be set by the test. */
abstract class ASending {

    final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    final InMemoryInbox inbox = new InMemoryInbox();
    final List<Mail> mails = new ArrayList<>();
    final List<Sms> rung = new ArrayList<>();
    final InMemoryChoices choices = new InMemoryChoices();
    final InMemoryDigests digests = new InMemoryDigests();
    final List<Delivery> unreached = new ArrayList<>();
    SendingHours hours = SendingHours.always();
    Runnable whileItRings = () -> {};
    Runnable whileItPosts = () -> {};
    Runnable whileItAsks = () -> {};
    Texting.Outcome outcome = new Texting.Outcome.Taken("demo", "17");
    Mailer.Handover handover = new Mailer.Handover.Done();
    Matches.Answer match = new Matches.Answer.At(MatchStep.PROPOSED, DEADLINE);
    Journeys.Answer journey = new Journeys.Answer.Late();
    Contacts.Answer contact = reachable("demo@demo.invalid", "demo-kari");
    Unread.Answer unread = Unread.Answer.WAITING;
    final InMemoryInvitations invitations = new InMemoryInvitations(Invitations.Standing.WAITING);
    Days.Answer day = new Days.Answer.Late();
    SearchOwners.Answer search = new SearchOwners.Answer.Late();
    final List<String> asked = new ArrayList<>();
    String refusedAlone = "";
    Instant now = NOON;

    final Notifying notifying =
            new Notifying(deliveries, SendingHours.always(), () -> now, () -> {}, new NobodyForgotten());
    final Sending sending = new Sending(
            deliveries,
            new StillTrue(id -> match, id -> journey, this::unread, invitations, id -> day, id -> search),
            this::contact,
            new DeliveredWords(),
            this::hand,
            this::ring,
            invitations,
            at -> hours.from(at),
            new AskedToCall(unreached),
            choices,
            digests,
            inbox,
            recipient -> {},
            Patience.USUAL,
            () -> now);

    Unread.Answer unread(String messageId) {
        asked.add("message " + messageId);
        whileItAsks.run();
        return unread;
    }

    Contacts.Answer contact(Audience audience, MatchRef ref) {
        asked.add("contact of " + ref.candidateId());
        return contact;
    }

    void sendAll() {
        while (sending.sendNext()) {} // as the worker does
    }

    Mailer.Handover hand(Mail mail) {
        if (mail.to().equals("boom")) throw new IllegalStateException("boom");
        if (mail.messageId().equals(refusedAlone)) return new Mailer.Handover.Refused("SMTP_550");
        mails.add(mail);
        whileItPosts.run();
        return handover;
    }

    Texting.Outcome ring(Sms sms) {
        rung.add(sms);
        whileItRings.run();
        return outcome;
    }

    List<DeliveryState> states() {
        return deliveries.kept.values().stream().map(Delivery::state).toList();
    }

    static Contacts.Answer notSignedIn(@Nullable String number) {
        return new Contacts.Answer.Reachable(new Contact("demo@demo.invalid", number, Language.NB, null, Contact.ALL));
    }

    static Contacts.Answer reachable(@Nullable String email, @Nullable String subject) {
        var inbox = subject == null ? null : new Recipient.Person(subject);
        return new Contacts.Answer.Reachable(
                new Contact(email, email == null ? null : "+4740000001", Language.NB, inbox, Contact.ALL));
    }
}
