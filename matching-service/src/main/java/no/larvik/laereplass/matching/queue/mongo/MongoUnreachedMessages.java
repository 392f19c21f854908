package no.larvik.laereplass.matching.queue.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import no.larvik.laereplass.chassis.store.Leftovers;
import no.larvik.laereplass.matching.queue.Unreached;
import no.larvik.laereplass.matching.queue.UnreachedMessages;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One document a delivery: ids, codes and a time. */
@Repository
class MongoUnreachedMessages implements UnreachedMessages {

    private final MongoCollection<Document> messages;

    MongoUnreachedMessages(MongoDatabase database) {
        this.messages = database.getCollection("unreached");
        messages.createIndex(Indexes.ascending("told.candidateId"));
    }

    @Override
    public void note(Unreached message) {
        var state = new Document("candidateId", message.candidateId())
                .append("occasion", message.occasion())
                .append("channel", message.channel())
                .append("state", message.state())
                .append("at", Date.from(message.at()));
        try {
            messages.insertOne(new Document("_id", message.deliveryId()).append("told", state));
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw failure;
            messages.updateOne(eq("_id", message.deliveryId()), new Document("$set", new Document("told", state)));
        }
    }

    @Override
    public void arrived(String deliveryId) {
        messages.deleteOne(eq("_id", deliveryId));
    }

    @Override
    public List<Unreached> since(Instant when) {
        return messages.find(gte("told.at", Date.from(when)))
                .map(MongoUnreachedMessages::toUnreached)
                .into(new ArrayList<>());
    }

    @Override
    public void forget(String candidateId) {
        Leftovers.remove(messages, eq("told.candidateId", candidateId));
    }

    @Override
    public void forgetBefore(Instant when) {
        messages.deleteMany(lt("told.at", Date.from(when)));
    }

    private static Unreached toUnreached(Document document) {
        var told = document.get("told", Document.class);
        return new Unreached(
                document.getString("_id"),
                told.getString("candidateId"),
                told.getString("occasion"),
                told.getString("channel"),
                told.getString("state"),
                Objects.requireNonNull(told.getDate("at")).toInstant());
    }
}
