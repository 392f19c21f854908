package no.larvik.laereplass.notification.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the calls and how far they have come; survives restarts, and several replicas share it. */
public interface Calls {

    /** One with the same id stays as it is. */
    void add(Call call);

    /** Takes up one that is due and counts the attempt in the same step, so that two replicas never take the same. */
    Optional<Call> takeDue(Instant now, Instant until);

    /** Records how an attempt ended, unless somebody else has taken the call up since. */
    void record(Call attempted);

    /** Newest first. */
    List<Call> of(String webhookId, int limit);

    void removeOf(String webhookId);

    /** Those that happened before. */
    void removeBefore(Instant when);
}
