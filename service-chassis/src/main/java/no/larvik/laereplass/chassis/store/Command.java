package no.larvik.laereplass.chassis.store;

/**
 * A request that says by its Idempotency-Key when it is the same one again.
 *
 * @param key names the acting principal and its Idempotency-Key without giving either away
 * @param bodyHash tells a repetition from another request under the same key
 */
public record Command(String key, String bodyHash) {}
