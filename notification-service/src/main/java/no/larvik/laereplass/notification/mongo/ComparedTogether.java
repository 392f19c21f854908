package no.larvik.laereplass.notification.mongo;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.larvik.laereplass.notification.Delivery;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Many compare-and-sets on the version in one command, each for itself. A command says only how many of them held; when
 * some did not, whose they are now is read from the mark that each write leaves.
 */
final class ComparedTogether {

    private static final String MARK = "by";

    private final MongoCollection<Document> documents;

    ComparedTogether(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    /** @return those that were as seen, and have been changed */
    List<Delivery> changed(List<Delivery> seen, Bson change) {
        if (seen.isEmpty()) return seen;
        var mark = UUID.randomUUID().toString();
        var held = written(seen, one -> combine(change, set(MARK, mark)));
        if (held == seen.size()) return seen;
        if (held == 0) return List.of();
        var ours = marked(seen, mark);
        return seen.stream().filter(one -> ours.contains(one.id())).toList();
    }

    /** @return how many were as seen, and have been changed */
    int written(List<Delivery> seen, Function<Delivery, Bson> change) {
        if (seen.isEmpty()) return 0;
        var writes = seen.stream()
                .map(one -> new UpdateOneModel<Document>(unchanged(one), combine(inc("v", 1L), change.apply(one))))
                .toList();
        return documents
                .bulkWrite(writes, new BulkWriteOptions().ordered(false))
                .getMatchedCount();
    }

    private Set<String> marked(List<Delivery> seen, String mark) {
        return documents
                .find(in("_id", seen.stream().map(Delivery::id).toList()))
                .map(stored -> mark.equals(stored.getString(MARK)) ? stored.getString("_id") : "")
                .into(new HashSet<>());
    }

    /** Flat, so that the unique index {_id, v} serves it in the embedded store too. */
    static Bson unchanged(Delivery seen) {
        return new Document("_id", seen.id()).append("v", seen.version());
    }
}
