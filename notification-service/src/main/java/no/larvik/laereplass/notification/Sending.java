package no.larvik.laereplass.notification;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Sends what is due, in rounds of a few messages. Asks again, in this order, right before each try: is it still true, and
 * how is the person reached; what a round has not handed over soon after is asked again in another. E-mail goes at least
 * once with a stable message id; an inbox entry exactly once; an SMS at most once, and when nobody knows, somebody calls.
 */
@Service
public class Sending {

    /** Taken up together. */
    static final int ROUND = 24;

    /** The share of the lease within which a round hands over; what comes after is the last hand-over's own time. */
    private static final int SHARE_OF_LEASE = 4;

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

    /** Tries the next messages; says whether there were any. */
    public boolean sendNext() {
        var now = clock.instant();
        var taken = deliveries.takeDue(now, now.plus(patience.lease()), ROUND);
        if (taken.isEmpty()) return false;
        send(taken, now.plus(patience.lease().dividedBy(SHARE_OF_LEASE)));
        return true;
    }

    /** Asked, laid, posted, recorded; then rung, a few at a time, each few recorded at once. */
    private void send(List<Delivery> taken, Instant lastCall) {
        var words = new SameWords(wordings);
        var preparing = new Preparing(stillTrue, contacts, words, hours, choices, digests, patience, clock);
        var ends = new ArrayList<Delivery>();
        var toKeep = new ArrayList<Delivery>();
        var toLay = new ArrayList<Prepared.ToLay>();
        var toPost = new ArrayList<Prepared.ToPost>();
        var toRing = new ArrayList<Prepared.ToRing>();
        for (var delivery : taken)
            switch (clock.instant().isBefore(lastCall)
                    ? preparing.safely(delivery)
                    : new Prepared.Over(delivery.backInLine())) {
                case Prepared.Over(var end) -> ends.add(end);
                case Prepared.ToEach(var over, var each) -> {
                    toKeep.addAll(each);
                    ends.add(over);
                }
                case Prepared.ToLay lay -> toLay.add(lay);
                case Prepared.ToPost post -> toPost.add(post);
                case Prepared.ToRing ring -> toRing.add(ring);
            }
        if (!toKeep.isEmpty()) deliveries.addAll(toKeep); // before the one they stand for is over
        ends.addAll(laid(toLay));
        ends.addAll(new Posting(mailer, patience, clock).post(toPost, lastCall));
        record(ends);
        new Ringing(deliveries, texting, invitations, words, patience, clock).ring(toRing, lastCall, this::record);
    }

    /** First the calls are asked for, then the ends are recorded: a crash in between asks again, and asking twice is once. */
    private void record(List<Delivery> attempted) {
        var toCall = attempted.stream().filter(Delivery::mayNotHaveReached).toList();
        toCall.forEach(unreached::tell);
        deliveries.recordAll(attempted);
        toCall.stream().filter(this::hasArrived).forEach(unreached::takeBack);
    }

    /** A receipt may have been quicker than we were. */
    private boolean hasArrived(Delivery told) {
        return deliveries
                .named(told.id())
                .filter(now -> now.state() == DeliveryState.DELIVERED)
                .isPresent();
    }

    private List<Delivery> laid(List<Prepared.ToLay> toLay) {
        try {
            inbox.addAll(toLay.stream()
                    .map(each -> InboxEntry.of(each.delivery(), each.recipient()))
                    .toList());
            return toLay.stream().map(this::told).toList();
        } catch (RuntimeException unexpected) {
            return toLay.stream().map(this::laidAlone).toList();
        }
    }

    private Delivery laidAlone(Prepared.ToLay lay) {
        try {
            inbox.add(InboxEntry.of(lay.delivery(), lay.recipient()));
            return told(lay);
        } catch (RuntimeException unexpected) {
            return lay.delivery().surprised(unexpected, patience, clock.instant());
        }
    }

    private Delivery told(Prepared.ToLay lay) {
        watching.laidFor(lay.recipient());
        return lay.delivery().sent();
    }
}
