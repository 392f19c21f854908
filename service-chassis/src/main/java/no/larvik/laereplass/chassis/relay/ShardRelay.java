package no.larvik.laereplass.chassis.relay;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The relay of one shard. Not thread safe: one thread runs it. */
final class ShardRelay implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ShardRelay.class);

    private final Lease lease;
    private final OutboxDocuments documents;
    private final Supplier<TransactionalLog> logs;
    private @Nullable TransactionalLog log;

    ShardRelay(Lease lease, OutboxDocuments documents, Supplier<TransactionalLog> logs) {
        this.lease = lease;
        this.documents = documents;
        this.logs = logs;
    }

    /** Whether this relay may announce now; takes over the shard when it is free. */
    boolean own() {
        if (!lease.hold()) {
            disown();
            return false;
        }
        if (log == null) log = fenced();
        return true;
    }

    /** Announces what waits in these documents, read now, in one transaction. */
    void announce(Collection<Ref> refs) {
        var batch = refs.stream().map(this::read).flatMap(Optional::stream).toList();
        if (batch.isEmpty() || !sent(batch)) return;
        batch.forEach(documents::trim);
    }

    /** Closes without giving back the lease: the next one waits for it, or fences us. */
    void disown() {
        var closing = log;
        log = null;
        if (closing != null) closing.close();
    }

    @Override
    public void close() {
        disown();
        lease.release();
    }

    private TransactionalLog fenced() {
        var next = logs.get();
        try {
            next.fence();
            return next;
        } catch (RuntimeException failure) {
            next.close();
            throw failure;
        }
    }

    private Optional<Outbox> read(Ref ref) {
        try {
            return documents.read(ref);
        } catch (Unsendable stuck) {
            LOG.error("{} {} cannot be announced; the others go on", ref.kind(), ref.id(), stuck);
            return Optional.empty();
        }
    }

    private boolean sent(List<Outbox> batch) {
        var owned = log;
        if (owned == null) throw new IllegalStateException("Announcing without owning");
        try {
            owned.begin();
            for (var outbox : batch) outbox.records().forEach(owned::send);
            owned.commit();
            return true;
        } catch (Unsendable stuck) {
            abort(owned);
            announceOneByOne(batch, stuck);
            return false;
        } catch (RuntimeException doubt) { // perhaps committed, perhaps not: what is not trimmed is sent again
            disown();
            throw doubt;
        }
    }

    private void abort(TransactionalLog owned) {
        try {
            owned.abort();
        } catch (RuntimeException doubt) {
            disown();
            throw doubt;
        }
    }

    private void announceOneByOne(List<Outbox> batch, Unsendable stuck) {
        if (batch.size() == 1) {
            var ref = batch.getFirst().ref();
            LOG.error("{} {} cannot be announced; the others go on", ref.kind(), ref.id(), stuck);
        } else {
            batch.forEach(outbox -> announce(List.of(outbox.ref())));
        }
    }
}
