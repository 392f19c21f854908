package no.larvik.laereplass.matching.queue;

import java.time.Instant;

/**
 * A message that did not reach a young person, or nobody knows whether it did.
 *
 * @param occasion code of what it was about
 * @param channel such as {@code SMS}
 * @param state what became of it, such as {@code FAILED} or {@code UNKNOWN}
 */
public record Unreached(
        String deliveryId, String candidateId, String occasion, String channel, String state, Instant at) {}
