package no.larvik.laereplass.chassis.relay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import no.larvik.laereplass.chassis.simulation.Life;
import no.larvik.laereplass.chassis.simulation.SimBroker;
import no.larvik.laereplass.chassis.simulation.SimDocuments;

/** The real relay on the simulated store and broker, for one life of its process. */
public final class StagedRelay {

    private final SimDocuments store;
    private final Life life;
    private final ShardRelay relay;

    public StagedRelay(SimDocuments store, SimBroker broker, Life life) {
        this.store = store;
        this.life = life;
        this.relay = new ShardRelay(new StagedLease(), new Documents(), () -> new Log(broker.new Producer(life)));
    }

    /** One pass as the relay's thread makes it: trouble ends the pass, not the relay. */
    public void pass() {
        try {
            if (relay.own()) relay.announce(new Documents().pending());
        } catch (IllegalStateException trouble) {
            life.step();
        }
    }

    private final class StagedLease implements Lease {

        @Override
        public boolean hold() {
            return store.lease(life);
        }

        @Override
        public void release() {}
    }

    private final class Documents implements OutboxDocuments {

        @Override
        public Collection<Ref> pending() {
            return store.waiting(life).stream().map(key -> new Ref("", key)).toList();
        }

        @Override
        public Optional<Outbox> read(Ref ref) {
            var document = store.read(life, ref.id());
            if (!document.waits()) return Optional.empty();
            var records = new ArrayList<Outgoing>();
            document.waiting().forEach(sequence -> records.add(record("event", ref, sequence, document.version())));
            records.add(record("state", ref, document.sequence(), document.version()));
            return Optional.of(new Outbox(ref, document.version(), document.sequence(), records));
        }

        @Override
        public void trim(Outbox sent) {
            store.trim(life, sent.ref().id(), sent.version(), sent.last());
        }

        private Outgoing record(String topic, Ref ref, long sequence, long version) {
            return new Outgoing(topic, ref.id(), sequence, "", Long.toString(version), Instant.EPOCH, null, null);
        }
    }

    private record Log(SimBroker.Producer producer) implements TransactionalLog {

        @Override
        public void fence() {
            producer.init();
        }

        @Override
        public void begin() {
            producer.begin();
        }

        @Override
        public void send(Outgoing outgoing) {
            producer.send(
                    outgoing.topic().equals("event"),
                    outgoing.key(),
                    outgoing.sequence(),
                    Long.parseLong(outgoing.id()));
        }

        @Override
        public void commit() {
            producer.commit();
        }

        @Override
        public void abort() {
            producer.abort();
        }

        @Override
        public void close() {}
    }
}
