package no.larvik.laereplass.chassis.relay;

import java.util.Collection;
import java.util.Optional;

/** The documents as the relay sees them. */
interface OutboxDocuments {

    /** All that have something to announce in this shard. */
    Collection<Ref> pending();

    /**
     * Read again at each call.
     *
     * @return empty when nothing waits
     * @throws Unsendable when this document alone cannot be announced
     */
    Optional<Outbox> read(Ref ref);

    /** Takes out what was sent, up to its last number and never more: newer facts may have come since. */
    void trim(Outbox sent);
}
