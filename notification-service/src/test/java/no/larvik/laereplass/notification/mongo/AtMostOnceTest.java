package no.larvik.laereplass.notification.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.notification.Deliveries;
import no.larvik.laereplass.notification.Delivery;
import no.larvik.laereplass.notification.DeliveryFigures;
import no.larvik.laereplass.notification.DeliveryState;
import no.larvik.laereplass.notification.Inbox;
import no.larvik.laereplass.notification.MatchFacts;
import no.larvik.laereplass.notification.Receipt;
import no.larvik.laereplass.notification.Receipts;
import no.larvik.laereplass.notification.Senders;
import no.larvik.laereplass.notification.Sending;
import no.larvik.laereplass.notification.SendingLine;
import no.larvik.laereplass.notification.Texting;
import no.larvik.laereplass.notification.Unreached;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two replicas, one clock an hour ahead and one an hour behind, on one store. They are killed at every place where it
 * hurts: before handing over, between "sent" and "recorded", before and after the end is written; and paused while the
 * other goes on. The provider tells what became of each, at any time, in any order, several times, and of messages that
 * never were. What a phone did cannot be taken back, so a fake phone counts.
 */
@ExtendWith(EmbeddedInfra.class)
class AtMostOnceTest {

    private static final int MESSAGES = 60;
    private static final int MOST_ROUNDS = 4_000;
    private static final Set<DeliveryState> ARRIVED = Set.of(DeliveryState.SENT, DeliveryState.DELIVERED);

    private final Map<String, Integer> rings = new HashMap<>();
    private final Set<String> called = new HashSet<>();
    private final Set<String> takenBack = new HashSet<>();
    private final Queue queue = new Queue();
    private final Random chance = new Random(20261122);
    private final Replica early = new Replica(Duration.ofHours(-1));
    private final Replica late = new Replica(Duration.ofHours(1));
    private Instant now = MatchFacts.NOON.plus(Duration.ofHours(1));
    private boolean paused;
    private int kills;

    @BeforeEach
    void empty() {
        EmbeddedInfra.database().getCollection("deliveries").deleteMany(new Document());
    }

    @Test
    void noPhoneRingsTwiceWhateverDiesAndNobodyIsForgotten() {
        var store = new MongoDeliveries(EmbeddedInfra.database());
        for (var i = 0; i < MESSAGES; i++) store.add(Senders.proposalBySms("event-" + i));

        for (var round = 0; round < MOST_ROUNDS && !all().stream().allMatch(AtMostOnceTest::isOver); round++) {
            (chance.nextBoolean() ? early : late).step();
            if (chance.nextInt(6) == 0) aReceiptComes();
            now = now.plusSeconds(chance.nextInt(40));
        }

        assertThat(kills).isGreaterThan(MESSAGES / 2);
        assertThat(rings.values()).allMatch(times -> times == 1);
        for (var delivery : all()) {
            assertThat(Senders.over()).contains(delivery.state());
            if (ARRIVED.contains(delivery.state())) assertThat(rings).containsKey(delivery.id());
            else assertThat(called).contains(delivery.id());
        }
        assertThat(rings.keySet()).containsAll(takenBack);
        assertThat(takenBack).isNotEmpty();
        assertThat(all()).extracting(Delivery::state).containsAll(Senders.over());
    }

    /** Of a phone that has rung, of which the provider always says the same; or of one that is not ours. */
    private void aReceiptComes() {
        var rang = List.copyOf(rings.keySet());
        var of = rang.isEmpty() || chance.nextInt(5) == 0 ? "of-somebody-else" : rang.get(chance.nextInt(rang.size()));
        var arrived = of.hashCode() % 3 != 0;
        try {
            new Receipts(new MortalDeliveries(new MongoDeliveries(EmbeddedInfra.database())), queue)
                    .heard(new Receipt(of, arrived, "NOT_DELIVERED_108"));
        } catch (Killed killed) {
            // the provider says it again when it likes
        }
    }

    private final class Queue implements Unreached {

        @Override
        public void tell(Delivery delivery) {
            called.add(delivery.id());
            perhapsKilled();
        }

        @Override
        public void takeBack(Delivery delivery) {
            if (called.contains(delivery.id())) takenBack.add(delivery.id());
            perhapsKilled();
        }
    }

    private static boolean isOver(Delivery delivery) {
        return delivery.state().isOver();
    }

    private static List<Delivery> all() {
        return new MongoDeliveries(EmbeddedInfra.database()).ofMatch(MatchFacts.MATCH.matchId());
    }

    private void perhapsKilled() {
        if (chance.nextInt(8) != 0) return;
        kills++;
        throw new Killed();
    }

    /** A process: what it had in memory is gone when it is killed. */
    private final class Replica {

        private final Duration clockIsOff;
        private Sending sending;

        Replica(Duration clockIsOff) {
            this.clockIsOff = clockIsOff;
            this.sending = started();
        }

        void step() {
            try {
                sending.sendNext();
            } catch (Killed killed) {
                sending = started();
            }
        }

        private Sending started() {
            return Senders.of(
                    new MortalDeliveries(new MongoDeliveries(EmbeddedInfra.database())),
                    (audience, match) -> {
                        perhapsKilled();
                        return Senders.reachable();
                    },
                    sms -> {
                        perhapsPaused();
                        rings.merge(sms.reference(), 1, Integer::sum);
                        perhapsKilled();
                        return new Texting.Outcome.Taken("demo", sms.reference());
                    },
                    queue,
                    () -> now.plus(clockIsOff));
        }

        /** Stopped right before the phone rings, while the other one, whose clock is ahead, finds the message overdue. */
        private void perhapsPaused() {
            if (paused || chance.nextInt(4) != 0) return;
            paused = true;
            try {
                now = now.plusSeconds(30);
                for (var i = 0; i < 3; i++) (this == early ? late : early).step();
            } finally {
                paused = false;
            }
        }
    }

    /** The store survives; who writes to it may die before or after the write. */
    private final class MortalDeliveries implements Deliveries {

        private final MongoDeliveries store;

        MortalDeliveries(MongoDeliveries store) {
            this.store = store;
        }

        @Override
        public void add(Delivery delivery) {
            store.add(delivery);
        }

        @Override
        public List<Delivery> takeDue(Instant at, Instant until, int most) {
            var taken = store.takeDue(at, until, most);
            perhapsKilled();
            return taken;
        }

        @Override
        public List<Delivery> handingOver(List<Delivery> attempted) {
            perhapsKilled();
            var marked = store.handingOver(attempted);
            perhapsKilled();
            return marked;
        }

        @Override
        public void recordAll(List<Delivery> attempted) {
            perhapsKilled();
            store.recordAll(attempted);
            perhapsKilled();
        }

        @Override
        public boolean record(Delivery attempted) {
            perhapsKilled();
            var recorded = store.record(attempted);
            perhapsKilled();
            return recorded;
        }

        @Override
        public Optional<Delivery> named(String reference) {
            return store.named(reference);
        }

        @Override
        public void wakeFor(String candidateId, Instant at) {
            store.wakeFor(candidateId, at);
        }

        @Override
        public List<Delivery> ofCandidate(String candidateId, int limit) {
            return store.ofCandidate(candidateId, limit);
        }

        @Override
        public List<Delivery> toCandidate(String candidateId, Span span, Inbox.@Nullable Place before, int limit) {
            return store.toCandidate(candidateId, span, before, limit);
        }

        @Override
        public DeliveryFigures figures(String municipality, Instant since) {
            return store.figures(municipality, since);
        }

        @Override
        public SendingLine line(String municipality, Instant now) {
            return store.line(municipality, now);
        }

        @Override
        public List<Delivery> ofMatch(String matchId) {
            return store.ofMatch(matchId);
        }
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
