package no.larvik.laereplass.chassis.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The aggregates of one kind. Each write is a compare-and-set on one document that holds the state, the facts to be
 * announced and the command that asked for them.
 *
 * <p>Filters stay flat and name exactly {@code _id} and {@code v}: the embedded store uses an index for nothing else.
 */
public final class AggregateStore {

    /** More than this many facts of one aggregate do not wait; see {@link OutboxFull}. */
    public static final int MOST_WAITING = 200;

    private static final int TRIES = 10;

    private final AggregateKind kind;
    private final MongoCollection<Document> documents;
    private final PendingFacts pending;
    private final InstantSource clock;
    private final Announcer announcer;

    AggregateStore(
            AggregateKind kind,
            MongoCollection<Document> documents,
            PendingFacts pending,
            InstantSource clock,
            Announcer announcer) {
        this.kind = kind;
        this.documents = documents;
        this.pending = pending;
        this.clock = clock;
        this.announcer = announcer;
    }

    AggregateKind kind() {
        return kind;
    }

    /**
     * Empty also when the aggregate was erased.
     *
     * @throws CommandReplayed when the current command has changed this aggregate in an earlier run
     * @throws KeyReused when another command did so under the same key
     */
    public Optional<Stored> find(String id) {
        var found = documents.find(eq("_id", id)).first();
        if (found == null) return Optional.empty();
        refuseRepetition(id, found);
        return Optional.of(Stored.of(found)).filter(stored -> !stored.erased());
    }

    /** @param filter on the fields under {@code st} */
    public List<Stored> findAll(Bson filter, Bson sort, int limit) {
        var living = and(filter, exists("del", false));
        return documents.find(living).sort(sort).limit(limit).map(Stored::of).into(new ArrayList<>());
    }

    /**
     * A create repeated under the same Idempotency-Key returns what the first one created.
     *
     * @throws KeyReused when the first one had another body
     * @throws ChangedMeanwhile when the id is taken
     */
    public Stored insert(String id, Document state, List<Fact> facts) {
        var running = CurrentCommand.running();
        var created = newDocument(id, state, facts);
        if (running != null) {
            created.append("createdBy", running.creates(kind.collection()))
                    .append("cmd", List.of(new CommandEntry(running.command(), 1).document(clock.instant())));
        }
        try {
            documents.insertOne(created);
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw failure;
            return createdEarlier(created);
        }
        return written(Stored.of(created), facts);
    }

    /**
     * @throws ChangedMeanwhile when the aggregate is at another version
     * @throws OutboxFull when too many facts wait for the broker
     */
    public Stored replace(String id, long expectedVersion, Document state, List<Fact> facts) {
        return write(id, expectedVersion, facts, new Document("st", state));
    }

    /** Leaves a tombstone that says when and why, but not who; others are told to forget the aggregate. */
    public Stored erase(String id, long expectedVersion, String reason) {
        var erased = new Fact(kind.name() + ".erased", 1, Map.of(kind.name() + "Id", id));
        var tombstone = new Document("at", clock.instant()).append("reason", reason);
        return write(id, expectedVersion, List.of(erased), new Document("st", new Document()).append("del", tombstone));
    }

    /**
     * As {@link #erase(String, long, String)}, at whatever version it has by then; nothing happens when it is gone.
     *
     * @throws ChangedMeanwhile when others changed it at each of several tries
     */
    public void erase(String id, String reason) {
        for (int tries = 0; ; tries++) {
            var found = find(id);
            if (found.isEmpty()) return;
            try {
                erase(id, found.get().version(), reason);
                return;
            } catch (ChangedMeanwhile again) {
                if (tries == TRIES) throw again; // else at its newest version then
            }
        }
    }

    private Document newDocument(String id, Document state, List<Fact> facts) {
        var now = clock.instant();
        var created = new Document("_id", id)
                .append("v", 1L)
                .append("seq", (long) facts.size())
                .append("st", state)
                .append("ob", pending.after(0, facts, Provenance.now(now)));
        return facts.isEmpty() ? created : created.append("obAt", now);
    }

    private Stored createdEarlier(Document refused) {
        var running = CurrentCommand.running();
        var createdBy = refused.getString("createdBy");
        var first = createdBy == null
                ? null
                : documents.find(eq("createdBy", createdBy)).first();
        if (running == null || first == null) throw new ChangedMeanwhile(kind.name(), refused.getString("_id"));
        var stored = Stored.of(first);
        var entry = CommandEntry.find(first, running.command());
        if (entry != null && !entry.sameBodyAs(running.command())) throw new KeyReused(kind.name(), stored.id());
        running.changes(kind.collection(), stored.id());
        return stored;
    }

    private Stored write(String id, long expectedVersion, List<Fact> facts, Document set) {
        var before = documents.find(eq("_id", id)).first();
        if (before == null) throw new ChangedMeanwhile(kind.name(), id);
        refuseRepetition(id, before);
        if (Stored.number(before, "v") != expectedVersion || before.get("del") != null)
            throw new ChangedMeanwhile(kind.name(), id);
        var waiting = before.getList("ob", Document.class, List.of()).size();
        if (waiting + facts.size() > MOST_WAITING) throw new OutboxFull(kind.name(), id, waiting);

        var change = change(before, facts, set);
        var unchangedSince = new Document("_id", id).append("v", expectedVersion);
        if (documents.updateOne(unchangedSince, change).getMatchedCount() == 0)
            throw new ChangedMeanwhile(kind.name(), id);
        var state = set.get("st", Document.class);
        var sequence = Stored.number(before, "seq") + facts.size();
        return written(new Stored(id, expectedVersion + 1, sequence, state, set.containsKey("del")), facts);
    }

    private Document change(Document before, List<Fact> facts, Document set) {
        var now = clock.instant();
        var push = new Document();
        var id = before.getString("_id");
        var running = CurrentCommand.running();
        var erasing = set.containsKey("del");
        if (running != null && !erasing && !running.hasChanged(kind.collection(), id)) {
            var entry = new CommandEntry(running.command(), Stored.number(before, "v") + 1).document(now);
            push.append("cmd", new Document("$each", List.of(entry)).append("$slice", -CommandEntry.REMEMBERED));
        }
        if (!facts.isEmpty()) {
            set.append("obAt", now);
            var entries = pending.after(Stored.number(before, "seq"), facts, Provenance.now(now));
            push.append("ob", new Document("$each", entries));
        }
        var change = new Document("$set", set).append("$inc", new Document("v", 1L).append("seq", (long) facts.size()));
        if (erasing) change.append("$unset", new Document("createdBy", "").append("cmd", ""));
        return push.isEmpty() ? change : change.append("$push", push);
    }

    private void refuseRepetition(String id, Document document) {
        var running = CurrentCommand.running();
        if (running == null || running.hasChanged(kind.collection(), id)) return;
        var entry = CommandEntry.find(document, running.command());
        if (entry == null) return;
        if (!entry.sameBodyAs(running.command())) throw new KeyReused(kind.name(), id);
        throw new CommandReplayed(kind.name(), id, entry.version());
    }

    private Stored written(Stored stored, List<Fact> facts) {
        var running = CurrentCommand.running();
        if (running != null) running.changes(kind.collection(), stored.id());
        if (!facts.isEmpty()) announcer.written(kind, stored.id());
        return stored;
    }
}
