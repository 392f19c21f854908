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
    private final StillTrue stillTrue;
    private final Contacts contacts;
    private final Mailer mailer;
    private final Inbox inbox;
    private final Patience patience;
    private final InstantSource clock;

    Sending(
            Deliveries deliveries,
            StillTrue stillTrue,
            Contacts contacts,
            Mailer mailer,
            Inbox inbox,
            Patience patience,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.stillTrue = stillTrue;
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
        return switch (stillTrue.of(delivery)) {
            case StillTrue.Verdict.Late(var why) -> notYet(delivery, why);
            case StillTrue.Verdict.Untrue(var why) -> delivery.cancelled(why);
            case StillTrue.Verdict.True() -> triedToReach(delivery);
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
