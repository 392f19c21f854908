package no.larvik.laereplass.chassis.store;

import java.time.Duration;

/** Too many facts of one aggregate wait for the broker: it has been away for long, and writes are refused for now. */
public final class OutboxFull extends RuntimeException {

    OutboxFull(String kind, String id, int waiting) {
        super(waiting + " facts of " + kind + " " + id + " wait to be announced");
    }

    /** How long a caller should wait before trying again. */
    public Duration retryAfter() {
        return Duration.ofSeconds(30);
    }
}
