package no.larvik.laereplass.matching.queue.kafka;

import java.time.Instant;
import no.larvik.laereplass.matching.queue.Unreached;

/** What notification-service tells of a message that reached nobody. */
record UnreachedV1(String deliveryId, String candidateId, String occasion, String channel, String state, Instant at) {

    Unreached toUnreached() {
        return new Unreached(deliveryId, candidateId, occasion, channel, state, at);
    }
}
