package no.larvik.laereplass.notification;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Set;

/** The real use case around what a test brings, with a young person who can always be reached and a proposal still open. */
public final class Senders {

    public static final String PHONE = "+4740000001";

    private Senders() {}

    public static Sending of(
            Deliveries deliveries, Contacts contacts, Texting texting, Unreached unreached, InstantSource clock) {
        return of(deliveries, contacts, mail -> new Mailer.Handover.Done(), texting, unreached, clock);
    }

    /** With an address, and no phone. */
    public static Sending ofMail(Deliveries deliveries, Mailer mailer, InstantSource clock) {
        var reachable = new Contact("kari@demo.invalid", null, Language.NB, null, Contact.ALL);
        return of(
                deliveries,
                (audience, match) -> new Contacts.Answer.Reachable(reachable),
                mailer,
                sms -> new Texting.Outcome.NotTaken("SMS_NO_PROVIDER"),
                new AskedToCall(new ArrayList<>()),
                clock);
    }

    private static Sending of(
            Deliveries deliveries,
            Contacts contacts,
            Mailer mailer,
            Texting texting,
            Unreached unreached,
            InstantSource clock) {
        return new Sending(
                deliveries,
                new StillTrue(
                        id -> new Matches.Answer.At(MatchStep.PROPOSED, null),
                        id -> new Journeys.Answer.Late(),
                        id -> Unread.Answer.WAITING,
                        InMemoryInvitations.NONE,
                        id -> new Days.Answer.Late(),
                        id -> new SearchOwners.Answer.Late()),
                contacts,
                new DeliveredWords(),
                mailer,
                texting,
                InMemoryInvitations.NONE,
                SendingHours.always(),
                unreached,
                new InMemoryChoices(),
                new InMemoryDigests(),
                new InMemoryInbox(),
                recipient -> {},
                Patience.USUAL,
                clock);
    }

    public static Contacts.Answer reachable() {
        return new Contacts.Answer.Reachable(new Contact(null, PHONE, Language.NB, null, Contact.ALL));
    }

    /** The SMS of a proposal, as the table asks for it. */
    public static Delivery proposalBySms(String event) {
        return proposalBy(Channel.SMS, event);
    }

    public static Delivery proposalBy(Channel channel, String event) {
        var happening = MatchFacts.aProposal();
        var row = Announcements.of(happening).getFirst();
        var asked = new Happening(
                event,
                happening.news(),
                happening.about(),
                happening.from(),
                happening.by(),
                false,
                null,
                happening.at());
        return Delivery.of(asked, row, channel, MatchFacts.NOON).orElseThrow();
    }

    public static Set<DeliveryState> over() {
        return Set.of(DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.FAILED, DeliveryState.UNKNOWN);
    }
}
