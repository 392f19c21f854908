package no.larvik.laereplass.candidate.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import no.larvik.laereplass.candidate.NamedStaff;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One document for each who is named. */
@Component
final class MongoNamedStaff implements NamedStaff {

    private static final String MUNICIPALITY = "municipality";

    private final MongoCollection<Document> named;
    private final InstantSource clock;

    MongoNamedStaff(MongoDatabase database, InstantSource clock) {
        named = database.getCollection("protectedGroup");
        named.createIndex(Indexes.ascending(MUNICIPALITY));
        this.clock = clock;
    }

    @Override
    public Set<String> in(String municipality) {
        return named.find(eq(MUNICIPALITY, municipality))
                .map(document -> document.getString("_id"))
                .into(new HashSet<>());
    }

    @Override
    public void add(String subject, String municipality) {
        var entry = new Document(MUNICIPALITY, municipality).append("since", Times.stored(clock.instant()));
        named.updateOne(eq("_id", subject), new Document("$set", entry), new UpdateOptions().upsert(true));
    }

    @Override
    public void remove(String subject) {
        named.deleteOne(eq("_id", subject));
    }
}
