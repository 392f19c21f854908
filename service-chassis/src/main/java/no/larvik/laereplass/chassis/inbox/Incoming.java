package no.larvik.laereplass.chassis.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A record another service announced.
 *
 * @param type full type with version, such as {@code no.larvik.laereplass.candidate.published.v1}
 * @param key id of the aggregate it tells of
 * @param sequence the aggregate's own count of its facts
 * @param id the same in every repetition of this record
 * @param value {@code null} is a tombstone: forget the aggregate
 */
public record Incoming(
        String type,
        String key,
        long sequence,
        String id,
        Instant time,
        @Nullable JsonNode value) {}
