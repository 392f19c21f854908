package no.larvik.laereplass.chassis.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Two topics with one partition each, transactions, and the fence between the holders of one transactional id. */
public final class SimBroker {

    /** The coordinator gives up a transaction after so many steps. */
    private static final int TRANSACTION_TIMEOUT = 150;

    private final Stage stage;
    private final Bug bug;
    private final List<Entry> events = new ArrayList<>();
    private final List<Entry> states = new ArrayList<>();
    private int epoch;

    SimBroker(Stage stage, Bug bug) {
        this.stage = stage;
        this.bug = bug;
    }

    enum Outcome {
        OPEN,
        COMMITTED,
        ABORTED
    }

    private static final class Transaction {
        private final int since;
        private Outcome outcome = Outcome.OPEN;

        private Transaction(int since) {
            this.since = since;
        }
    }

    public record Entry(String key, long sequence, long version, Object transaction) {

        private Transaction within() {
            return (Transaction) transaction;
        }
    }

    /** One process' connection under the transactional id. */
    public final class Producer {

        private final Life life;
        private int fence;
        private @Nullable Transaction open;

        public Producer(Life life) {
            this.life = life;
        }

        public void init() {
            life.step();
            if (bug == Bug.NO_FENCING) return;
            fence = ++epoch;
            abortOpen();
            life.mayLoseTheReply();
            life.step();
        }

        public void begin() {
            open = new Transaction(stage.now());
        }

        public void send(boolean event, String key, long sequence, long version) {
            life.step();
            var within = mine();
            (event ? events : states).add(new Entry(key, sequence, version, within));
        }

        public void commit() {
            life.step();
            mine().outcome = Outcome.COMMITTED;
            open = null;
            life.mayLoseTheReply();
            life.step();
        }

        public void abort() {
            life.step();
            mine().outcome = Outcome.ABORTED;
            open = null;
        }

        private Transaction mine() {
            var within = open;
            expire();
            if (within == null || within.outcome != Outcome.OPEN || bug != Bug.NO_FENCING && fence != epoch)
                throw new IllegalStateException("fenced");
            return within;
        }
    }

    /** Reads committed records only, and none behind an open transaction. */
    Optional<Entry> read(boolean event, int offset) {
        expire();
        var topic = event ? events : states;
        return offset < topic.size() && topic.subList(0, offset + 1).stream().noneMatch(SimBroker::isOpen)
                ? Optional.of(topic.get(offset))
                : Optional.empty();
    }

    static boolean isCommitted(Entry entry) {
        return entry.within().outcome == Outcome.COMMITTED;
    }

    List<Entry> committed(boolean event) {
        return (event ? events : states).stream().filter(SimBroker::isCommitted).toList();
    }

    int end(boolean event) {
        return (event ? events : states).size();
    }

    private void abortOpen() {
        forEachOpen(transaction -> transaction.outcome = Outcome.ABORTED);
    }

    private void expire() {
        forEachOpen(transaction -> {
            if (stage.now() - transaction.since > TRANSACTION_TIMEOUT) transaction.outcome = Outcome.ABORTED;
        });
    }

    private void forEachOpen(Consumer<Transaction> work) {
        for (var topic : List.of(events, states))
            topic.stream().filter(SimBroker::isOpen).map(Entry::within).forEach(work);
    }

    private static boolean isOpen(Entry entry) {
        return entry.within().outcome == Outcome.OPEN;
    }
}
