package no.larvik.laereplass.chassis.relay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One record to be sent.
 *
 * @param value {@code null} is a tombstone
 */
record Outgoing(
        String topic,
        String key,
        long sequence,
        String type,
        String id,
        Instant time,
        @Nullable String traceparent,
        byte @Nullable [] value) {}
