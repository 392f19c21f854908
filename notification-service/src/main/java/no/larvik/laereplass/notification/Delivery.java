package no.larvik.laereplass.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message to one side over one channel. Holds ids and codes only; the words are made when they are read or sent.
 *
 * @param id {@code <eventId>:<channel>:<audience>}, so that the same event can never ask for the same message twice
 * @param match for a message: its id in the place of the match's
 * @param attempts how often somebody took it up
 * @param due when it may be taken up (again)
 * @param reason why it waits or ended, as a code; never an address, never a provider's text
 * @param version of the stored document this was read from
 */
public record Delivery(
        String id,
        Occasion occasion,
        MatchStep happened,
        Audience audience,
        Channel channel,
        MatchRef match,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        Instant due,
        @Nullable String reason,
        long version) {

    public static final String NOT_SIGNED_IN_YET = "NOT_SIGNED_IN_YET";

    static Delivery of(MatchFact fact, Announcement row, Channel channel, Instant now) {
        var id = fact.eventId() + ":" + channel + ":" + row.audience();
        return new Delivery(
                id,
                row.occasion(),
                fact.happened(),
                row.audience(),
                channel,
                fact.match(),
                DeliveryState.PENDING,
                0,
                now,
                now,
                null,
                0);
    }

    static Delivery of(MessageFact fact, Channel channel, Instant now) {
        var id = fact.eventId() + ":" + channel + ":" + fact.to();
        return new Delivery(
                id,
                Occasion.MESSAGE,
                MatchStep.LATER,
                fact.to(),
                channel,
                fact.ref(),
                DeliveryState.PENDING,
                0,
                now,
                now,
                null,
                0);
    }

    Delivery sent() {
        return ended(DeliveryState.SENT, null);
    }

    Delivery cancelled(String why) {
        return ended(DeliveryState.CANCELLED, why);
    }

    Delivery failed(String why) {
        return ended(DeliveryState.FAILED, why);
    }

    /** Back in the line; or given up as {@code givenUp} when patience has run out. */
    Delivery waiting(String why, DeliveryState givenUp, Patience patience, Instant now) {
        if (patience.isOver(createdAt, now)) return ended(givenUp, why);
        return with(DeliveryState.PENDING, now.plus(patience.after(attempts)), why);
    }

    /** Back in the line for a person who cannot be reached on the page before the first sign-in. */
    Delivery waitingForSignIn(Patience patience, Instant now) {
        if (patience.isOverForSignIn(createdAt, now)) return ended(DeliveryState.CANCELLED, "NEVER_SIGNED_IN");
        return with(DeliveryState.PENDING, now.plus(patience.signIn()), NOT_SIGNED_IN_YET);
    }

    private Delivery ended(DeliveryState end, @Nullable String why) {
        return with(end, due, why);
    }

    private Delivery with(DeliveryState next, Instant nextDue, @Nullable String why) {
        return new Delivery(
                id, occasion, happened, audience, channel, match, next, attempts, createdAt, nextDue, why, version);
    }
}
