package no.larvik.laereplass.notification;

import java.time.InstantSource;
import java.util.Set;

/** The real use case around what a test brings, with a young person who can always be reached and a proposal still open. */
public final class Senders {

    public static final String PHONE = "+4740000001";

    private Senders() {}

    public static Sending of(
            Deliveries deliveries, Contacts contacts, Texting texting, Unreached unreached, InstantSource clock) {
        return new Sending(
                deliveries,
                new StillTrue(
                        id -> new Matches.Answer.At(MatchStep.PROPOSED, null),
                        id -> new Journeys.Answer.Late(),
                        id -> Unread.Answer.WAITING,
                        InMemoryInvitations.NONE),
                contacts,
                new DeliveredWords(),
                mail -> new Mailer.Handover.Done(),
                texting,
                InMemoryInvitations.NONE,
                SendingHours.always(),
                unreached,
                new InMemoryChoices(),
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
        return Delivery.of(asked, row, Channel.SMS, MatchFacts.NOON).orElseThrow();
    }

    public static Set<DeliveryState> over() {
        return Set.of(DeliveryState.SENT, DeliveryState.UNKNOWN);
    }
}
