package no.larvik.laereplass.chassis.simulation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.larvik.laereplass.chassis.inbox.StagedInbox;
import no.larvik.laereplass.chassis.relay.StagedRelay;

/** One writer, two relays, a consumer of events and one of states, all on one seed. */
final class World {

    private static final List<String> KEYS = List.of("a", "b");
    private static final int WRITES = 10;

    private final Stage stage;
    private final Bug bug;
    private final SimDocuments documents;
    private final SimBroker broker;
    private final SimInboxStore events = new SimInboxStore();
    private final SimInboxStore states = new SimInboxStore();
    private boolean written;

    private World(long seed, Bug bug) {
        this.bug = bug;
        stage = new Stage(seed);
        documents = new SimDocuments(bug);
        broker = new SimBroker(stage, bug);
    }

    /** @return the promise that was broken, if any */
    static Optional<String> run(long seed, Bug bug) {
        var world = new World(seed, bug);
        world.stage.add(false, world::write);
        for (var relay = 0; relay < 2; relay++) world.stage.add(true, world.again(world::relay));
        world.stage.add(true, world.again(life -> world.consume(life, true, world.events)));
        world.stage.add(true, world.again(life -> world.consume(life, false, world.states)));
        try {
            var violation = world.stage.play();
            var broken = world.brokenPromise();
            return violation
                    .map(first -> broken.map(last -> first + ", " + last).orElse(first))
                    .or(() -> broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    private void write(Actor actor) {
        var life = new Life(stage, actor);
        for (var write = 0; write < WRITES; write++) {
            for (var wait = stage.upTo(6); wait >= 0; wait--) life.step();
            documents.write(KEYS.get(stage.upTo(KEYS.size())), 1 + stage.upTo(2));
        }
        written = true;
    }

    /** A process that is started again after each crash. */
    private Consumer<Actor> again(Consumer<Life> process) {
        return actor -> {
            while (!settled()) {
                var life = new Life(stage, actor);
                try {
                    process.accept(life);
                } catch (Crash crash) {
                    life.over = true;
                }
            }
        };
    }

    private void relay(Life life) {
        var relay = new StagedRelay(documents, broker, life);
        while (!settled()) relay.pass();
    }

    private void consume(Life life, boolean event, SimInboxStore store) {
        var inbox = new StagedInbox(store, life, event, bug != Bug.NO_SEQUENCE_CHECK);
        var position = store.offset;
        while (!settled()) {
            life.step();
            try {
                var next = broker.read(event, position);
                if (next.isPresent()) {
                    if (SimBroker.isCommitted(next.get()))
                        inbox.receive(
                                next.get().key(),
                                next.get().sequence(),
                                next.get().version());
                    position++;
                    life.step();
                    store.offset = position;
                } else {
                    inbox.retry();
                }
            } catch (IllegalStateException storeInTrouble) { // the record comes again
                position = store.offset;
            }
        }
    }

    private boolean settled() {
        return written
                && stage.calm()
                && documents.all().values().stream().noneMatch(SimDocuments.Doc::waits)
                && atEnd(true, events)
                && atEnd(false, states);
    }

    private boolean atEnd(boolean event, SimInboxStore store) {
        return store.offset == broker.end(event) && store.nothingParked();
    }

    private Optional<String> brokenPromise() {
        for (var document : documents.all().entrySet()) {
            var key = document.getKey();
            var truth = document.getValue();
            var announced = firstOccurrences(key);
            if (announced != truth.sequence()) return Optional.of(key + ": announced to " + announced + " of " + truth);
            var tail = broker.committed(false).stream()
                    .filter(each -> each.key().equals(key))
                    .reduce((older, newer) -> newer);
            var newest = tail.map(SimBroker.Entry::version).orElse(0L);
            if (newest != truth.version()) return Optional.of(key + ": stale tail, version " + newest + " of " + truth);
            if (events.handled().getOrDefault(key, 0L) != truth.sequence())
                return Optional.of(key + ": events taken in to " + events.handled());
            if (states.view().getOrDefault(key, 0L) != truth.version())
                return Optional.of(key + ": seen as " + states.view() + " but is " + truth);
        }
        return Optional.empty();
    }

    /** The last number up to which each one's first occurrence follows the one before. */
    private long firstOccurrences(String key) {
        var last = 0L;
        for (var entry : broker.committed(true)) {
            if (!entry.key().equals(key) || entry.sequence() <= last) continue;
            if (entry.sequence() != last + 1) return last;
            last++;
        }
        return last;
    }
}
