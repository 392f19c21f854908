package no.larvik.laereplass.chassis.store;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** A store of things that know one word. */
public final class StoreOfThings {

    public static final Instant NOON = Instant.parse("2027-03-01T12:00:00Z");
    public static final AggregateKind THING = new AggregateKind("thing", "things", StoreOfThings::snapshot);

    private StoreOfThings() {}

    public static AggregateStore in(MongoDatabase database, Announcer announcer) {
        var documents = database.getCollection(THING.collection());
        documents.createIndex(Indexes.ascending("_id", "v"), new IndexOptions().unique(true));
        documents.createIndex(
                Indexes.ascending("createdBy"), new IndexOptions().unique(true).sparse(true));
        return new AggregateStore(THING, documents, new PendingFacts(JsonMapper.shared()), () -> NOON, announcer);
    }

    public static String anId() {
        return UUID.randomUUID().toString();
    }

    public static Document word(String word) {
        return new Document("word", word);
    }

    public static List<Fact> said(String word) {
        return List.of(new Fact("thing.said", 1, Map.of("code", word)));
    }

    private static Map<String, ?> snapshot(Stored stored) {
        return Map.of("id", stored.id(), "word", stored.state().getString("word"));
    }
}
