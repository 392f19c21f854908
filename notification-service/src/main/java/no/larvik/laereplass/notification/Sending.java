package no.larvik.laereplass.notification;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Sends what is due. Asks again, in this order, right before each try: is it still true, and how is the person reached.
 * E-mail goes at least once with a stable message id; an inbox entry exactly
 * once; an SMS at most once, and when nobody knows, somebody calls.
 */
@Service
public class Sending {

    private static final Set<Occasion> CANNOT_WAIT = EnumSet.of(
            Occasion.RECORDED,
            Occasion.OBJECTED,
            Occasion.INTERVIEW_AGREED,
            Occasion.INTERVIEW_CHANGED,
            Occasion.REMINDER_CARD);

    private final Deliveries deliveries;
    private final StillTrue stillTrue;
    private final Contacts contacts;
    private final Wordings wordings;
    private final Mailer mailer;
    private final Texting texting;
    private final Invitations invitations;
    private final SendingHours hours;
    private final Unreached unreached;
    private final Choices choices;
    private final Digests digests;
    private final Inbox inbox;
    private final Watching watching;
    private final Patience patience;
    private final InstantSource clock;

    Sending(
            Deliveries deliveries,
            StillTrue stillTrue,
            Contacts contacts,
            Wordings wordings,
            Mailer mailer,
            Texting texting,
            Invitations invitations,
            SendingHours hours,
            Unreached unreached,
            Choices choices,
            Digests digests,
            Inbox inbox,
            Watching watching,
            Patience patience,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.stillTrue = stillTrue;
        this.contacts = contacts;
        this.wordings = wordings;
        this.mailer = mailer;
        this.texting = texting;
        this.invitations = invitations;
        this.hours = hours;
        this.unreached = unreached;
        this.choices = choices;
        this.digests = digests;
        this.inbox = inbox;
        this.watching = watching;
        this.patience = patience;
        this.clock = clock;
    }

    /** Tries one message; says whether there was one. */
    public boolean sendNext() {
        var now = clock.instant();
        var taken = deliveries.takeDue(now, now.plus(patience.lease()));
        taken.ifPresent(delivery -> record(triedSafely(delivery)));
        return taken.isPresent();
    }

    /** First the call is asked for, then the end is recorded: a crash in between asks again, and asking twice is once. */
    private void record(Delivery attempted) {
        if (attempted.mayNotHaveReached()) unreached.tell(attempted);
        deliveries.record(attempted);
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
        if (delivery.channel() == Channel.SMS) {
            if (delivery.handedOver()) return delivery.unclear("INTERRUPTED");
            var open = hours.from(clock.instant());
            if (open.isAfter(clock.instant())) return delivery.notBefore(open, "OUTSIDE_HOURS");
        }
        return switch (stillTrue.of(delivery)) {
            case StillTrue.Verdict.Late(var why) -> notYet(delivery, why);
            case StillTrue.Verdict.Untrue(var why) -> delivery.cancelled(why);
            case StillTrue.Verdict.Lost(var why) -> delivery.failed(why);
            case StillTrue.Verdict.True() -> triedToReach(delivery);
        };
    }

    private Delivery triedToReach(Delivery delivery) {
        return switch (contactOf(delivery)) {
            case Contacts.Answer.Late() -> notYet(delivery, "CONTACT_LATE");
            case Contacts.Answer.Nobody() -> delivery.failed(Delivery.NOBODY);
            case Contacts.Answer.Reachable(var known) -> sentTo(delivery, known.choosing(choiceOf(known)));
        };
    }

    private Contacts.Answer contactOf(Delivery delivery) {
        var searcher = delivery.occasion().isOfASearch() && delivery.audience() == Audience.STAFF;
        return searcher ? contacts.ofSearcher(delivery.match()) : contacts.of(delivery.audience(), delivery.match());
    }

    private @Nullable Choice choiceOf(Contact contact) {
        return switch (contact.recipient()) {
            case Recipient.Person person -> choices.of(person.subject());
            case Recipient.Organisation organisation -> choices.of(organisation.key());
            case null -> null;
        };
    }

    private Delivery sentTo(Delivery delivery, Contact contact) {
        return switch (delivery.channel()) {
            case INBOX -> laidIn(delivery, contact);
            case EMAIL -> mailed(delivery, contact);
            case SMS -> texted(delivery, contact);
        };
    }

    private Delivery laidIn(Delivery delivery, Contact contact) {
        var recipient = contact.recipient();
        if (recipient == null) return delivery.waitingForSignIn(patience, clock.instant());
        var words = wordings.inbox(delivery.occasion(), delivery.audience(), delivery.happened(), contact.language());
        inbox.add(InboxEntry.of(delivery, recipient));
        watching.laidFor(recipient);
        return delivery.worded(words).sent();
    }

    private Delivery mailed(Delivery delivery, Contact contact) {
        if (!contact.wants(Channel.EMAIL)) return delivery.cancelled("NOT_WANTED");
        var address = contact.email();
        if (address == null || address.isBlank()) return delivery.failed(Delivery.NO_ADDRESS);
        if (delivery.isGathered()) return mailedForAll(delivery, contact, address);
        if (mayWait(delivery, contact))
            return delivery.notBefore(contact.rhythm().next(clock.instant()), Delivery.GATHERED);
        return mailed(delivery, address, wordings.mail(delivery.occasion(), delivery.audience(), contact.language()));
    }

    /** The young person is told at once, as is what has a short deadline. */
    private static boolean mayWait(Delivery delivery, Contact contact) {
        return contact.rhythm() != Rhythm.AT_ONCE
                && delivery.audience() != Audience.CANDIDATE
                && !CANNOT_WAIT.contains(delivery.occasion());
    }

    /** One letter in the place of all that were gathered: that there is news, and not even how much. */
    private Delivery mailedForAll(Delivery delivery, Contact contact, String address) {
        var recipient = contact.recipient();
        var today = clock.instant().atZone(NorwegianTime.OSLO).toLocalDate();
        if (recipient != null && !digests.speaksForAll(recipient.key(), today, delivery.id()))
            return delivery.cancelled("IN_DIGEST");
        return mailed(delivery, address, wordings.digest(delivery.audience(), contact.language()));
    }

    private Delivery mailed(Delivery delivery, String address, Worded words) {
        return mailed(
                delivery.worded(words),
                new Mail(Mail.messageId(delivery.id()), address, words.language(), words.words()));
    }

    private Delivery mailed(Delivery delivery, Mail mail) {
        return switch (mailer.send(mail)) {
            case Mailer.Handover.Done() -> delivery.sent();
            case Mailer.Handover.Refused(var code) -> delivery.failed(code);
            case Mailer.Handover.NotYet(var code) -> notYet(delivery, code);
            case Mailer.Handover.Unclear(var code) ->
                delivery.waiting(code, DeliveryState.UNKNOWN, patience, clock.instant());
        };
    }

    private Delivery texted(Delivery delivery, Contact contact) {
        if (!contact.wants(Channel.SMS)) return delivery.cancelled("NOT_WANTED");
        var number = contact.phone();
        if (number == null || number.isBlank()) return withoutNumber(delivery, contact);
        if (!Sms.isNumber(number)) return delivery.failed("BAD_NUMBER");
        var words = wordings.sms(delivery.occasion(), contact.language());
        return deliveries
                .handingOver(delivery)
                .map(marked -> rung(marked.worded(words), number, words))
                .orElse(delivery); // somebody else has it: recording this changes nothing
    }

    /** An e-mail says the same; nothing else says an invitation. */
    private static Delivery withoutNumber(Delivery delivery, Contact contact) {
        if (delivery.occasion() == Occasion.INVITATION) return delivery.failed("NO_NUMBER");
        return contact.email() == null ? delivery.failed("NO_WAY") : delivery.cancelled("NO_NUMBER");
    }

    private Delivery rung(Delivery marked, String number, Worded words) {
        if (marked.occasion() != Occasion.INVITATION)
            return handedOver(marked, new Sms(marked.id(), number, words.words().text()));
        return switch (invitations.handOut(
                marked.match().candidateId(), marked.match().matchId())) {
            case Invitations.Handed.Gone() -> marked.cancelled("INVITATION_GONE");
            case Invitations.Handed.Late() -> notYet(marked, "CODE_LATE");
            case Invitations.Handed.Code code ->
                invited(marked, new Sms(marked.id(), number, wordings.filled(words, code)));
        };
    }

    /** The code is spent: what no provider has is not tried again with it. */
    private Delivery invited(Delivery marked, Sms sms) {
        var end = handedOver(marked, sms);
        return end.state() == DeliveryState.PENDING ? end.failed(Objects.requireNonNull(end.reason())) : end;
    }

    /** Whatever goes wrong from here on may have rung. */
    private Delivery handedOver(Delivery delivery, Sms sms) {
        try {
            return switch (texting.send(sms)) {
                case Texting.Outcome.Taken(var provider, var reference) -> delivery.sentVia(provider, reference);
                case Texting.Outcome.Refused(var code) -> delivery.failed(code);
                case Texting.Outcome.NotTaken(var code) -> notYet(delivery, code);
                case Texting.Outcome.Unclear(var code) -> delivery.unclear(code);
            };
        } catch (RuntimeException unexpected) {
            return delivery.unclear(unexpected.getClass().getSimpleName());
        }
    }

    private Delivery notYet(Delivery delivery, String why) {
        return delivery.waiting(why, DeliveryState.FAILED, patience, clock.instant());
    }
}
