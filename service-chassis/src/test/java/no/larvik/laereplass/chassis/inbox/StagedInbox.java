package no.larvik.laereplass.chassis.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.chassis.simulation.Life;
import no.larvik.laereplass.chassis.simulation.SimInboxStore;

/** The real intake on a simulated store, for one life of its process. */
public final class StagedInbox {

    private final SimInboxStore store;
    private final Life life;
    private final Intake intake;

    public StagedInbox(SimInboxStore store, Life life, boolean event, boolean checked) {
        this.store = store;
        this.life = life;
        Order blind = (last, arrival) -> Verdict.NEXT;
        var order = Order.of(event ? Delivery.EVENTS : Delivery.STATES);
        this.intake = new Intake(
                checked ? order : blind,
                new Marks(),
                new Lot(),
                record -> store.handle(life, event, record.key(), record.sequence(), Long.parseLong(record.id())));
    }

    public void receive(String key, long sequence, long version) {
        intake.receive(arrival(key, sequence, version));
    }

    public void retry() {
        store.parkedSources().forEach(intake::retry);
    }

    private static Arrival arrival(String key, long sequence, long version) {
        return new Arrival(
                "t", 0, 0, false, new Incoming("", key, sequence, Long.toString(version), Instant.EPOCH, null));
    }

    private final class Marks implements Watermarks {

        @Override
        public Mark of(String source) {
            var last = store.mark(life, source);
            return new Mark(last == null ? 0 : last, store.heldBack(source), last != null);
        }

        @Override
        public void advance(String source, Mark seen, long sequence) {
            store.advance(life, source, sequence);
        }

        @Override
        public void holdBack(String source) {
            store.hold(life, source, true);
        }

        @Override
        public void letGo(String source) {
            store.hold(life, source, false);
        }
    }

    private final class Lot implements Parking {

        @Override
        public void park(Arrival arrival, String reason) {
            var incoming = arrival.incoming();
            store.park(life, arrival.source(), incoming.sequence(), Long.parseLong(incoming.id()));
        }

        @Override
        public Collection<String> sources() {
            return store.parkedSources();
        }

        @Override
        public List<ParkedRecord> all() {
            return List.of();
        }

        @Override
        public Optional<Arrival> first(String source) {
            var first = store.firstParked(life, source);
            var key = source.substring(source.indexOf('|') + 1);
            return first == null ? Optional.empty() : Optional.of(arrival(key, first.getKey(), first.getValue()));
        }

        @Override
        public boolean claim(Arrival parked) {
            life.step();
            return true;
        }

        @Override
        public void remove(Arrival parked) {
            store.unpark(life, parked.source(), parked.incoming().sequence());
        }
    }
}
