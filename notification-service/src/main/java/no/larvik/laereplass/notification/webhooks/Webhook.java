package no.larvik.laereplass.notification.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import no.larvik.laereplass.notification.News;
import org.jspecify.annotations.Nullable;

/**
 * Where an employer's system listens, and for what.
 *
 * @param secret what the receiver checks signatures with; shown once and never again
 * @param failingSince the first failure since the last success
 */
public record Webhook(
        String id,
        String employerId,
        String address,
        Set<News> events,
        String secret,
        State state,
        @Nullable Instant failingSince,
        Instant createdAt,
        long version) {

    /** What an employer's system may ask to hear: what happens to its matches, never to a person. */
    public static final Set<News> OFFERED = EnumSet.of(
            News.MATCH_PRESENTED,
            News.MATCH_INTERVIEW_CHANGED,
            News.MATCH_OFFER_ACCEPTED,
            News.MATCH_OFFER_DECLINED,
            News.MATCH_CONTRACT_APPROVED,
            News.MATCH_WITHDRAWN,
            News.MATCH_SUPERSEDED,
            News.MATCH_EMPLOYER_SILENT);

    /** An address that has answered nothing but failures for so long is not asked any more. */
    static final Duration PATIENCE = Duration.ofDays(3);

    /** Whether anything is sent. */
    public enum State {
        ACTIVE,
        PAUSED,
        /** Switched off by us after {@link #PATIENCE} of failures. */
        DISABLED
    }

    public Webhook {
        events = Set.copyOf(events);
    }

    boolean listensTo(News news) {
        return state == State.ACTIVE && events.contains(news);
    }

    Webhook paused() {
        return with(State.PAUSED, failingSince);
    }

    Webhook resumed() {
        return with(State.ACTIVE, null);
    }

    Webhook answered() {
        return with(state, null);
    }

    Webhook failed(Instant now) {
        var since = failingSince == null ? now : failingSince;
        var over = !now.isBefore(since.plus(PATIENCE));
        return with(over && state == State.ACTIVE ? State.DISABLED : state, since);
    }

    private Webhook with(State next, @Nullable Instant since) {
        return new Webhook(id, employerId, address, events, secret, next, since, createdAt, version);
    }

    @Override
    public String toString() {
        return "Webhook[" + id + "]";
    }
}
