package no.larvik.laereplass.chassis.relay;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.Collection;
import no.larvik.laereplass.chassis.relay.StateTails.Tail;
import no.larvik.laereplass.chassis.store.AggregateKind;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares what the broker last heard of each aggregate with the documents, which are the truth. What the broker has
 * lost is marked as pending again, so it goes out by the relay like everything else.
 */
public final class Reconciler {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);

    private final MongoDatabase database;
    private final Collection<AggregateKind> kinds;
    private final StateTails tails;
    private final InstantSource clock;

    Reconciler(MongoDatabase database, Collection<AggregateKind> kinds, StateTails tails, InstantSource clock) {
        this.database = database;
        this.kinds = kinds;
        this.tails = tails;
        this.clock = clock;
    }

    /**
     * The topic is read first: whatever it holds was in a document before.
     *
     * @return how many aggregates are to be announced again
     */
    public int reconcile() {
        return kinds.stream().mapToInt(this::reconcile).sum();
    }

    private int reconcile(AggregateKind kind) {
        var announced = tails.of(kind.stateTopic());
        var documents = database.getCollection(kind.collection());
        var again = 0;
        for (var document : documents.find().projection(include("seq", "obAt", "del"))) {
            var id = document.getString("_id");
            var tail = announced.remove(id);
            if (isBehind(kind, document, tail)) {
                documents.updateOne(eq("_id", id), new Document("$set", new Document("obAt", clock.instant())));
                again++;
            }
        }
        announced.forEach((key, tail) -> refuseUnknown(kind, key, tail));
        if (again > 0) LOG.warn("{} of {} are announced again: the broker had lost them", again, kind.stateTopic());
        return again;
    }

    private static boolean isBehind(AggregateKind kind, Document document, @Nullable Tail tail) {
        var stored = Announcements.number(document, "seq");
        if (tail == null) return stored > 0 && document.get("del") == null && document.get("obAt") == null;
        if (tail.sequence() > stored)
            throw new TopicAhead(kind.stateTopic(), document.getString("_id"), tail.sequence(), stored);
        return tail.sequence() < stored && document.get("obAt") == null;
    }

    private static void refuseUnknown(AggregateKind kind, String key, Tail tail) {
        if (!tail.erased()) throw new TopicAhead(kind.stateTopic(), key, tail.sequence(), 0);
    }
}
