package no.larvik.laereplass.notification.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.notification.News;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one webhook. Ids and types, never a person.
 *
 * @param id {@code <eventId>:<webhookId>}, so that the same event can never ask for the same call twice; the receiver
 *     sees it unchanged at every attempt
 * @param news {@code null} for a test
 * @param outcome of the last attempt, as a code; never the receiver's words
 */
public record Call(
        String id,
        String webhookId,
        @Nullable News news,
        @Nullable String matchId,
        @Nullable String openingId,
        Instant happenedAt,
        State state,
        int attempts,
        Instant due,
        @Nullable String outcome,
        long version) {

    /** Pauses between attempts; when they are used up the call is given up. Together about a day and a half. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(18));

    /** How far it has come. */
    public enum State {
        WAITING,
        /** Somebody is calling now; after the time given it counts as interrupted and is taken up again. */
        CALLING,
        DELIVERED,
        FAILED,
        /** Not called: the webhook was paused, switched off or deleted meanwhile. */
        DROPPED
    }

    static Call of(Heard heard, Webhook webhook) {
        return new Call(
                heard.eventId() + ":" + webhook.id(),
                webhook.id(),
                heard.news(),
                heard.matchId(),
                heard.openingId(),
                heard.at(),
                State.WAITING,
                0,
                heard.at(),
                null,
                0);
    }

    static Call test(String id, Webhook webhook, Instant now) {
        return new Call(id, webhook.id(), null, null, null, now, State.WAITING, 0, now, null, 0);
    }

    public String type() {
        return news == null ? "webhook.test" : news.word();
    }

    Call delivered(String code) {
        return with(State.DELIVERED, due, code);
    }

    Call dropped(String why) {
        return with(State.DROPPED, due, why);
    }

    /** A test is tried once: somebody sits and waits for its answer. */
    Call failed(String code, Instant now) {
        var again = attempts - 1;
        if (news == null || again >= PAUSES.size()) return with(State.FAILED, due, code);
        return with(State.WAITING, now.plus(PAUSES.get(again)), code);
    }

    private Call with(State next, Instant nextDue, @Nullable String code) {
        return new Call(id, webhookId, news, matchId, openingId, happenedAt, next, attempts, nextDue, code, version);
    }
}
