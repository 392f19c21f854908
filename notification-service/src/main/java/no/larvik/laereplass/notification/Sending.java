package no.larvik.laereplass.notification;

import java.time.InstantSource;
import org.springframework.stereotype.Service;

/**
 * Sends what is due. Asks again, in this order, right before each try: is it still true, and how is the person reached.
 * E-mail goes at least once with a stable message id; an inbox entry exactly once.
 */
@Service
public class Sending {

    private final Deliveries deliveries;
    private final Matches matches;
    private final Unread unread;
    private final Contacts contacts;
    private final Mailer mailer;
    private final Inbox inbox;
    private final Patience patience;
    private final InstantSource clock;

    Sending(
            Deliveries deliveries,
            Matches matches,
            Unread unread,
            Contacts contacts,
            Mailer mailer,
            Inbox inbox,
            Patience patience,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.matches = matches;
        this.unread = unread;
        this.contacts = contacts;
        this.mailer = mailer;
        this.inbox = inbox;
        this.patience = patience;
        this.clock = clock;
    }

    /** Tries one message; says whether there was one. */
    public boolean sendNext() {
        var now = clock.instant();
        var taken = deliveries.takeDue(now, now.plus(patience.lease()));
        taken.ifPresent(delivery -> deliveries.record(triedSafely(delivery)));
        return taken.isPresent();
    }

    /** Whatever nobody thought of must cost one message some time, never the line behind it. */
    private Delivery triedSafely(Delivery delivery) {
        try {
            return tried(delivery);
        } catch (RuntimeException unexpected) {
            return delivery.waiting(
                    unexpected.getClass().getSimpleName(), DeliveryState.UNKNOWN, patience, clock.instant());
        }
    }

    private Delivery tried(Delivery delivery) {
        return delivery.occasion().isAboutAMatch() ? triedForMatch(delivery) : triedForMessage(delivery);
    }

    private Delivery triedForMessage(Delivery delivery) {
        return switch (unread.now(delivery.match().matchId())) {
            case LATE -> notYet(delivery, "MESSAGE_LATE");
            case GONE -> delivery.cancelled("MESSAGE_GONE");
            case READ -> delivery.cancelled("READ_ALREADY");
            case WAITING -> triedToReach(delivery);
        };
    }

    private Delivery triedForMatch(Delivery delivery) {
        return switch (matches.now(delivery.match().matchId())) {
            case Matches.Answer.Late() -> notYet(delivery, "MATCH_LATE");
            case Matches.Answer.Gone() -> delivery.cancelled("MATCH_GONE");
            case Matches.Answer.At(var step) ->
                Announcements.stillTrue(delivery.happened(), delivery.audience(), step)
                        ? triedToReach(delivery)
                        : delivery.cancelled("MOVED_ON");
        };
    }

    private Delivery triedToReach(Delivery delivery) {
        return switch (contacts.of(delivery.audience(), delivery.match())) {
            case Contacts.Answer.Late() -> notYet(delivery, "CONTACT_LATE");
            case Contacts.Answer.Nobody() -> delivery.failed("NOBODY");
            case Contacts.Answer.Reachable(var contact) ->
                switch (delivery.channel()) {
                    case INBOX -> laidIn(delivery, contact);
                    case EMAIL -> mailed(delivery, contact);
                };
        };
    }

    private Delivery laidIn(Delivery delivery, Contact contact) {
        var recipient = contact.recipient();
        if (recipient == null) return delivery.waitingForSignIn(patience, clock.instant());
        inbox.add(InboxEntry.of(delivery, recipient));
        return delivery.sent();
    }

    private Delivery mailed(Delivery delivery, Contact contact) {
        if (!contact.wantsMail()) return delivery.cancelled("NOT_WANTED");
        var address = contact.email();
        if (address == null || address.isBlank()) return delivery.failed("NO_ADDRESS");
        var words = Wording.mail(delivery.occasion(), delivery.audience(), contact.language());
        return switch (mailer.send(new Mail(messageId(delivery), address, contact.language(), words))) {
            case Mailer.Handover.Done() -> delivery.sent();
            case Mailer.Handover.Refused(var code) -> delivery.failed(code);
            case Mailer.Handover.NotYet(var code) -> notYet(delivery, code);
            case Mailer.Handover.Unclear(var code) ->
                delivery.waiting(code, DeliveryState.UNKNOWN, patience, clock.instant());
        };
    }

    private Delivery notYet(Delivery delivery, String why) {
        return delivery.waiting(why, DeliveryState.FAILED, patience, clock.instant());
    }

    private static String messageId(Delivery delivery) {
        return "<" + delivery.id().replace(':', '.') + "@laereplass>";
    }
}
