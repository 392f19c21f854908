package no.larvik.laereplass.notification;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks, for one round of messages: is it still true, and how is the person reached. What several messages of a round hang
 * on is asked once.
 */
final class Preparing {

    private static final Set<Occasion> CANNOT_WAIT = EnumSet.of(
            Occasion.RECORDED,
            Occasion.OBJECTED,
            Occasion.INTERVIEW_AGREED,
            Occasion.INTERVIEW_CHANGED,
            Occasion.REMINDER_CARD,
            Occasion.REMINDER_MEETING);

    private record Whom(Audience audience, String id) {}

    private final StillTrue stillTrue;
    private final Contacts contacts;
    private final Wordings wordings;
    private final SendingHours hours;
    private final Choices choices;
    private final Digests digests;
    private final Patience patience;
    private final InstantSource clock;
    private final Once<Whom, Contacts.Answer> reached = new Once<>();
    private final Once<String, Choice> chosen = new Once<>();

    Preparing(
            StillTrue stillTrue,
            Contacts contacts,
            Wordings wordings,
            SendingHours hours,
            Choices choices,
            Digests digests,
            Patience patience,
            InstantSource clock) {
        this.stillTrue = stillTrue.forOneRound();
        this.contacts = contacts;
        this.wordings = wordings;
        this.hours = hours;
        this.choices = choices;
        this.digests = digests;
        this.patience = patience;
        this.clock = clock;
    }

    /** Whatever nobody thought of must cost one message some time, never the line behind it. */
    Prepared safely(Delivery delivery) {
        try {
            return prepared(delivery);
        } catch (RuntimeException unexpected) {
            return new Prepared.Over(delivery.surprised(unexpected, patience, clock.instant()));
        }
    }

    private Prepared prepared(Delivery delivery) {
        if (delivery.channel() == Channel.SMS) {
            if (delivery.handedOver()) return new Prepared.Over(delivery.unclear("INTERRUPTED"));
            var open = hours.from(clock.instant());
            if (open.isAfter(clock.instant())) return new Prepared.Over(delivery.notBefore(open, "OUTSIDE_HOURS"));
        }
        return switch (stillTrue.of(delivery)) {
            case StillTrue.Verdict.Late(var why) -> notYet(delivery, why);
            case StillTrue.Verdict.Untrue(var why) -> new Prepared.Over(delivery.cancelled(why));
            case StillTrue.Verdict.Lost(var why) -> new Prepared.Over(delivery.failed(why));
            case StillTrue.Verdict.True() -> reaching(delivery);
        };
    }

    private Prepared reaching(Delivery delivery) {
        return switch (contactOf(delivery)) {
            case Contacts.Answer.Late() -> notYet(delivery, "CONTACT_LATE");
            case Contacts.Answer.Nobody() -> new Prepared.Over(delivery.failed(Delivery.NOBODY));
            case Contacts.Answer.Reachable(var known) -> reaching(delivery, known);
        };
    }

    private Prepared reaching(Delivery delivery, Contact known) {
        if (delivery.person() != null) return toOne(delivery, known.people());
        var told = delivery.channel() == Channel.EMAIL
                ? known.people().stream()
                        .filter(each -> each.wants(delivery.occasion()))
                        .toList()
                : List.<Colleague>of();
        if (told.isEmpty()) return to(delivery, known.choosing(choiceOf(known)));
        var now = clock.instant();
        return new Prepared.ToEach(
                delivery.cancelled("TO_EACH"),
                told.stream().map(each -> delivery.toEach(each, now)).toList());
    }

    /** Whoever has left since, or wants it no more, is not told. */
    private Prepared toOne(Delivery delivery, List<Colleague> people) {
        var person = people.stream()
                .filter(each -> each.id().equals(delivery.person()))
                .findFirst();
        if (person.isEmpty()) return new Prepared.Over(delivery.cancelled("LEFT"));
        if (!person.get().wants(delivery.occasion())) return new Prepared.Over(delivery.cancelled("NOT_WANTED"));
        return to(delivery, person.get().about(delivery.occasion()));
    }

    private Contacts.Answer contactOf(Delivery delivery) {
        var match = delivery.match();
        if (delivery.occasion().isOfASearch() && delivery.audience() == Audience.STAFF)
            return reached.answer(
                    new Whom(delivery.audience(), "search " + match.matchId()), () -> contacts.ofSearcher(match));
        var id = delivery.audience() == Audience.EMPLOYER ? match.employerId() : match.candidateId();
        return reached.answer(new Whom(delivery.audience(), id), () -> contacts.of(delivery.audience(), match));
    }

    private @Nullable Choice choiceOf(Contact contact) {
        var key =
                switch (contact.recipient()) {
                    case Recipient.Person person -> person.subject();
                    case Recipient.Organisation organisation -> organisation.key();
                    case Recipient.Colleague colleague -> null;
                    case null -> null;
                };
        return key == null ? null : chosen.answer(key, () -> choices.of(key));
    }

    private Prepared to(Delivery delivery, Contact contact) {
        return switch (delivery.channel()) {
            case INBOX -> toLay(delivery, contact);
            case EMAIL -> toPost(delivery, contact);
            case SMS -> toRing(delivery, contact);
        };
    }

    private Prepared toLay(Delivery delivery, Contact contact) {
        var recipient = contact.recipient();
        if (recipient == null) return new Prepared.Over(delivery.waitingForSignIn(patience, clock.instant()));
        var words = wordings.inbox(delivery.occasion(), delivery.audience(), delivery.happened(), contact.language());
        return new Prepared.ToLay(delivery.worded(words), recipient);
    }

    private Prepared toPost(Delivery delivery, Contact contact) {
        if (!contact.wants(Channel.EMAIL)) return new Prepared.Over(delivery.cancelled("NOT_WANTED"));
        var address = contact.email();
        if (address == null || address.isBlank()) return new Prepared.Over(delivery.failed(Delivery.NO_ADDRESS));
        if (delivery.isGathered()) return toPostForAll(delivery, contact, address);
        if (mayWait(delivery, contact))
            return new Prepared.Over(delivery.notBefore(contact.rhythm().next(clock.instant()), Delivery.GATHERED));
        return toPost(delivery, address, wordings.mail(delivery.occasion(), delivery.audience(), contact.language()));
    }

    /** The young person is told at once, as is what has a short deadline. */
    private static boolean mayWait(Delivery delivery, Contact contact) {
        return contact.rhythm() != Rhythm.AT_ONCE
                && delivery.audience() != Audience.CANDIDATE
                && !CANNOT_WAIT.contains(delivery.occasion());
    }

    /** One letter in the place of all that were gathered: that there is news, and not even how much. */
    private Prepared toPostForAll(Delivery delivery, Contact contact, String address) {
        var recipient = contact.recipient();
        var today = clock.instant().atZone(NorwegianTime.OSLO).toLocalDate();
        if (recipient != null && !digests.speaksForAll(recipient.key(), today, delivery.id()))
            return new Prepared.Over(delivery.cancelled("IN_DIGEST"));
        return toPost(delivery, address, wordings.digest(delivery.audience(), contact.language()));
    }

    private static Prepared toPost(Delivery delivery, String address, Worded words) {
        return new Prepared.ToPost(
                delivery.worded(words),
                new Mail(Mail.messageId(delivery.id()), address, words.language(), words.words()));
    }

    private Prepared toRing(Delivery delivery, Contact contact) {
        if (!contact.wants(Channel.SMS)) return new Prepared.Over(delivery.cancelled("NOT_WANTED"));
        var number = contact.phone();
        if (number == null || number.isBlank()) return new Prepared.Over(withoutNumber(delivery, contact));
        if (!Sms.isNumber(number)) return new Prepared.Over(delivery.failed("BAD_NUMBER"));
        return new Prepared.ToRing(delivery, number, wordings.sms(delivery.occasion(), contact.language()));
    }

    /** An e-mail says the same; nothing else says an invitation. */
    private static Delivery withoutNumber(Delivery delivery, Contact contact) {
        if (delivery.occasion() == Occasion.INVITATION) return delivery.failed(Delivery.NO_NUMBER);
        return contact.email() == null ? delivery.failed(Delivery.NO_WAY) : delivery.cancelled(Delivery.NO_NUMBER);
    }

    private Prepared notYet(Delivery delivery, String why) {
        return new Prepared.Over(delivery.waiting(why, DeliveryState.FAILED, patience, clock.instant()));
    }
}
