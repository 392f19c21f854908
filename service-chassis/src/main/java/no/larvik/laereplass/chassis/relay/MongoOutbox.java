package no.larvik.laereplass.chassis.relay;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import no.larvik.laereplass.chassis.store.AggregateKind;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One shard of the service's documents. {@code obAt} says that something waits, {@code ob} holds the facts. */
final class MongoOutbox implements OutboxDocuments {

    private final MongoDatabase database;
    private final Map<String, AggregateKind> kinds;
    private final Announcements announcements;
    private final int shard;
    private final int shards;

    MongoOutbox(
            MongoDatabase database,
            Map<String, AggregateKind> kinds,
            Announcements announcements,
            int shard,
            int shards) {
        this.database = database;
        this.kinds = kinds;
        this.announcements = announcements;
        this.shard = shard;
        this.shards = shards;
    }

    @Override
    public Collection<Ref> pending() {
        var found = new ArrayList<Ref>();
        for (var kind : kinds.values()) {
            for (var document : documents(kind).find(exists("obAt")).projection(include("_id"))) {
                var ref = new Ref(kind.name(), document.getString("_id"));
                if (ref.shard(shards) == shard) found.add(ref);
            }
        }
        return found;
    }

    @Override
    public Optional<Outbox> read(Ref ref) {
        var kind = kind(ref);
        var document = documents(kind).find(eq("_id", ref.id())).first();
        if (document == null || document.get("obAt") == null) return Optional.empty();
        try {
            var version = Announcements.number(document, "v");
            var last = Announcements.number(document, "seq");
            return Optional.of(new Outbox(ref, version, last, announcements.of(kind, document)));
        } catch (RuntimeException failure) {
            throw new Unsendable("No record can be made of it", failure);
        }
    }

    /** Nothing came since when the version is still the same; else what came keeps {@code obAt} standing. */
    @Override
    public void trim(Outbox sent) {
        var documents = documents(kind(sent.ref()));
        var unchanged = new Document("_id", sent.ref().id()).append("v", sent.version());
        if (documents
                        .updateOne(unchanged, combine(upTo(sent.last()), unset("obAt")))
                        .getMatchedCount()
                == 0) documents.updateOne(eq("_id", sent.ref().id()), upTo(sent.last()));
    }

    private static Bson upTo(long last) {
        return new Document("$pull", new Document("ob", new Document("s", new Document("$lte", last))));
    }

    private AggregateKind kind(Ref ref) {
        var kind = kinds.get(ref.kind());
        if (kind == null) throw new IllegalArgumentException("Not a kind of this service: " + ref.kind());
        return kind;
    }

    private MongoCollection<Document> documents(AggregateKind kind) {
        return database.getCollection(kind.collection());
    }
}
