package no.larvik.laereplass.notification.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.Objects;
import no.larvik.laereplass.notification.Delivery;
import no.larvik.laereplass.notification.Digests;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One small document a receiver and day, kept for a month; nothing in it says who that is. */
@Repository
class MongoDigests implements Digests {

    private static final int DAYS_KEPT = 30;

    private final MongoCollection<Document> documents;

    MongoDigests(MongoDatabase database) {
        documents = database.getCollection("digests");
        documents.createIndex(Indexes.ascending("day"));
    }

    @Override
    public boolean speaksForAll(String recipient, LocalDate day, String deliveryId) {
        var id = Delivery.shortName(recipient + " " + day);
        var claim = new Document("_id", id)
                .append("day", day.toString())
                .append("delivery", Delivery.shortName(deliveryId));
        Unless.alreadyThere(() -> documents.insertOne(claim));
        documents.deleteMany(lt("day", day.minusDays(DAYS_KEPT).toString()));
        var first = Objects.requireNonNull(documents.find(eq("_id", id)).first());
        return Delivery.shortName(deliveryId).equals(first.getString("delivery"));
    }
}
