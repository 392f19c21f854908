package no.larvik.laereplass.notification;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One message to one side over one channel. Holds ids and codes only; the words are made when they are read or sent.
 *
 * @param id {@code <eventId>:<channel>:<audience>}, so that the same event can never ask for the same message twice; a
 *     reminder's names the deadline instead of the event, so that it is reminded of once
 * @param match for a journey or a message: its id in the place of the match's
 * @param attempts how often somebody took it up
 * @param createdAt from when on it was to be sent; patience counts from here
 * @param due when it may be taken up (again)
 * @param reason why it waits or ended, as a code; never an address, never a provider's text
 * @param reminderOf the deadline a reminder is of; {@code null} for all else
 * @param handedOver an earlier attempt was interrupted when it may already have been handed over
 * @param via provider and the provider's own reference; what a receipt speaks of
 * @param wording language and version of the template whose words were used, such as {@code nb/0}
 * @param person of a company, to whom alone this goes; {@code null} for all else
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
        @Nullable Instant reminderOf,
        boolean handedOver,
        @Nullable String via,
        @Nullable String wording,
        @Nullable String person,
        long version) {

    /** Waits to be said together with others. */
    static final String GATHERED = "GATHERED";

    static final String NO_ADDRESS = "NO_ADDRESS";
    static final String NO_NUMBER = "NO_NUMBER";
    static final String NO_WAY = "NO_WAY";
    static final String NOBODY = "NOBODY";

    private static final Duration GATHERED_AT_MOST = Duration.ofDays(7);

    private static final Pattern SAID_LATER = Pattern.compile("NOT_DELIVERED|BOUNCED");

    private static final Set<String> OTHERWISE_SEEN_TO = Set.of(NO_ADDRESS, NOBODY);

    public static final String NOT_SIGNED_IN_YET = "NOT_SIGNED_IN_YET";

    /** @return empty for a reminder that would come too soon after its news */
    static Optional<Delivery> of(Happening happening, Announcement row, Channel channel, Instant now) {
        return switch (row.timing()) {
            case Timing.AtOnce() -> {
                var id = happening.eventId() + ":" + channel + ":" + row.audience() + suffix(row);
                yield Optional.of(first(id, happening, row, channel, now, null));
            }
            case Timing.BeforeTheDeadline(var before) -> reminder(happening, row, channel, before, now);
        };
    }

    private static Optional<Delivery> reminder(
            Happening happening, Announcement row, Channel channel, Duration before, Instant now) {
        var deadline = happening.deadline();
        if (deadline == null) return Optional.empty();
        var due = deadline.minus(before);
        if (due.isBefore(now.plus(Timing.BeforeTheDeadline.AT_LEAST_AFTER_THE_NEWS))) return Optional.empty();
        var id = happening.about().matchId() + ":" + row.occasion() + ":" + deadline.getEpochSecond() + ":" + channel
                + ":" + row.audience();
        return Optional.of(first(id, happening, row, channel, due, deadline));
    }

    /** Only where one event tells the same side two things. */
    private static String suffix(Announcement row) {
        return row.occasion() == Occasion.RECORDED ? ":RECORDED" : "";
    }

    private static Delivery first(
            String id,
            Happening happening,
            Announcement row,
            Channel channel,
            Instant due,
            @Nullable Instant reminderOf) {
        return new Delivery(
                id,
                row.occasion(),
                happening.news().step(),
                row.audience(),
                channel,
                happening.about(),
                DeliveryState.PENDING,
                0,
                due,
                due,
                null,
                reminderOf,
                false,
                null,
                null,
                null,
                0);
    }

    /**
     * A young person who may not know that something waits, so that somebody has to call. Without an address the
     * phone was the way; whoever is gone is not called.
     */
    boolean mayNotHaveReached() {
        var lost = state == DeliveryState.FAILED || state == DeliveryState.UNKNOWN;
        return lost
                && audience == Audience.CANDIDATE
                && channel != Channel.INBOX
                && !OTHERWISE_SEEN_TO.contains(reason == null ? "" : reason);
    }

    /** @return {@code null} when none has taken it, or needs to */
    public @Nullable String provider() {
        return via == null ? null : via.substring(0, via.indexOf(':'));
    }

    /** At most 36 letters, which is what the shortest of providers keeps of a sender's own name for a message. */
    public static String shortName(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /**
     * @return how it stands when this is true; empty when that is no news. What has been handed over and not recorded
     *     yet may be heard of too: then nobody has to find out any more
     */
    Optional<Delivery> after(Receipt receipt) {
        var mayBeOut = state == DeliveryState.SENT
                || state == DeliveryState.UNKNOWN
                || (state == DeliveryState.SENDING && handedOver);
        var saidLost = state == DeliveryState.FAILED
                && reason != null
                && SAID_LATER.matcher(reason).lookingAt();
        if (channel == Channel.INBOX) return Optional.empty();
        if (receipt.arrived())
            return mayBeOut || saidLost ? Optional.of(ended(DeliveryState.DELIVERED, null)) : Optional.empty();
        return mayBeOut ? Optional.of(failed(receipt.code())) : Optional.empty();
    }

    /** Remembers which words are about to be used. */
    Delivery worded(Worded words) {
        return new Delivery(
                id,
                occasion,
                happened,
                audience,
                channel,
                match,
                state,
                attempts,
                createdAt,
                due,
                reason,
                reminderOf,
                handedOver,
                via,
                words.code(),
                person,
                version);
    }

    Delivery sent() {
        return ended(DeliveryState.SENT, null);
    }

    Delivery startingAt(Instant start) {
        return new Delivery(
                id,
                occasion,
                happened,
                audience,
                channel,
                match,
                state,
                attempts,
                start,
                start,
                reason,
                reminderOf,
                handedOver,
                via,
                wording,
                person,
                version);
    }

    Delivery sentVia(String provider, String reference) {
        var sent = sent();
        return new Delivery(
                sent.id,
                sent.occasion,
                sent.happened,
                sent.audience,
                sent.channel,
                sent.match,
                sent.state,
                sent.attempts,
                sent.createdAt,
                sent.due,
                null,
                sent.reminderOf,
                false,
                provider + ":" + reference,
                sent.wording,
                sent.person,
                sent.version);
    }

    /** Nobody knows whether it arrived, and nobody tries again; staff call. */
    Delivery unclear(String why) {
        return ended(DeliveryState.UNKNOWN, why);
    }

    /** The same to one of a company's people; asked for again, it is the same message. */
    Delivery toEach(Colleague colleague, Instant now) {
        return new Delivery(
                id + ":" + colleague.id(),
                occasion,
                happened,
                audience,
                channel,
                match,
                DeliveryState.PENDING,
                0,
                now,
                now,
                null,
                reminderOf,
                false,
                null,
                null,
                colleague.id(),
                0);
    }

    /** Not now, and not for want of trying: back in the line until then. */
    Delivery notBefore(Instant then, String why) {
        return with(DeliveryState.PENDING, then, why);
    }

    /** Taken up, and then the time was over before its turn came: due as before, and why it last waited stays. */
    Delivery backInLine() {
        return with(DeliveryState.PENDING, createdAt, reason);
    }

    /** Whatever nobody thought of: perhaps it was handed over, so in the end somebody has to look. */
    Delivery surprised(RuntimeException unexpected, Patience patience, Instant now) {
        return waiting(unexpected.getClass().getSimpleName(), DeliveryState.UNKNOWN, patience, now);
    }

    Delivery cancelled(String why) {
        return ended(DeliveryState.CANCELLED, why);
    }

    Delivery failed(String why) {
        return ended(DeliveryState.FAILED, why);
    }

    /** Whether it has waited for others and may go with them now. */
    boolean isGathered() {
        return GATHERED.equals(reason);
    }

    /** Back in the line; or given up as {@code givenUp} when patience has run out. */
    Delivery waiting(String why, DeliveryState givenUp, Patience patience, Instant now) {
        var since = isGathered() ? createdAt.plus(GATHERED_AT_MOST) : createdAt;
        if (patience.isOver(since, now)) return ended(givenUp, why);
        return with(DeliveryState.PENDING, now.plus(patience.after(attempts)), isGathered() ? GATHERED : why);
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
                id,
                occasion,
                happened,
                audience,
                channel,
                match,
                next,
                attempts,
                createdAt,
                nextDue,
                why,
                reminderOf,
                false,
                via,
                wording,
                person,
                version);
    }
}
