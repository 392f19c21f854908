package no.larvik.laereplass.notification;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Hands SMS over, each at most once: a few are marked in one write, handed over one by one, and their ends recorded, so
 * that a process that dies leaves no more than those few for somebody to call about.
 */
final class Ringing {

    /** Marked together. What dies between marking and recording costs as many calls. */
    static final int MARKED_TOGETHER = 4;

    private final Deliveries deliveries;
    private final Texting texting;
    private final Invitations invitations;
    private final Wordings wordings;
    private final Patience patience;
    private final InstantSource clock;

    Ringing(
            Deliveries deliveries,
            Texting texting,
            Invitations invitations,
            Wordings wordings,
            Patience patience,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.texting = texting;
        this.invitations = invitations;
        this.wordings = wordings;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * @param lastCall from then on nothing is handed over any more: what is left goes back into the line
     * @param ended gets the ends of those that were marked together
     */
    void ring(List<Prepared.ToRing> all, Instant lastCall, Consumer<List<Delivery>> ended) {
        for (var from = 0; from < all.size(); from += MARKED_TOGETHER)
            ended.accept(few(all.subList(from, Math.min(all.size(), from + MARKED_TOGETHER)), lastCall));
    }

    private List<Delivery> few(List<Prepared.ToRing> few, Instant lastCall) {
        var inTime = clock.instant().isBefore(lastCall);
        if (!inTime)
            return few.stream().map(each -> each.delivery().backInLine()).toList();
        var ready = new HashMap<String, Prepared.ToRing>();
        for (var each : few) ready.put(each.delivery().id(), each);
        var ends = new ArrayList<Delivery>();
        for (var marked : deliveries.handingOver(
                few.stream().map(Prepared.ToRing::delivery).toList()))
            ends.add(rung(marked, Objects.requireNonNull(ready.get(marked.id())), lastCall));
        return ends;
    }

    /** Whoever marked it knows that it has not been handed over yet, and may put it back. */
    private Delivery rung(Delivery marked, Prepared.ToRing ready, Instant lastCall) {
        if (!clock.instant().isBefore(lastCall)) return marked.backInLine();
        var worded = marked.worded(ready.words());
        if (marked.occasion() != Occasion.INVITATION)
            return handedOver(
                    worded,
                    new Sms(marked.id(), ready.number(), ready.words().words().text()));
        return switch (handedOut(marked)) {
            case Invitations.Handed.Gone() -> worded.cancelled("INVITATION_GONE");
            case Invitations.Handed.Late() -> notYet(worded, "CODE_LATE");
            case Invitations.Handed.Code code ->
                invited(worded, new Sms(marked.id(), ready.number(), wordings.filled(ready.words(), code)));
        };
    }

    /** An answer that nobody thought of is none. */
    private Invitations.Handed handedOut(Delivery marked) {
        try {
            return invitations.handOut(
                    marked.match().candidateId(), marked.match().matchId());
        } catch (RuntimeException unexpected) {
            return new Invitations.Handed.Late();
        }
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
