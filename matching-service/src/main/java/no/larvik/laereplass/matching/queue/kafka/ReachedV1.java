package no.larvik.laereplass.matching.queue.kafka;

/** What notification-service tells of a message that arrived after all. */
record ReachedV1(String deliveryId) {}
