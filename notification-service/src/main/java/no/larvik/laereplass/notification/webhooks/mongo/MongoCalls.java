package no.larvik.laereplass.notification.webhooks.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.notification.webhooks.Call;
import no.larvik.laereplass.notification.webhooks.Calls;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Looking for due calls may be a scan, so a look brings home a few; each is taken up by a compare-and-set. */
@Repository
class MongoCalls implements Calls {

    private static final int ONE_LOOK = 20;

    private final MongoCollection<Document> documents;

    MongoCalls(MongoDatabase database) {
        documents = database.getCollection("webhook_calls");
        documents.createIndex(Indexes.ascending("_id", "v"), new IndexOptions().unique(true));
        documents.createIndex(Indexes.ascending("state", "due"));
        documents.createIndex(Indexes.ascending("webhookId", "happenedAt"));
    }

    @Override
    public void add(Call call) {
        try {
            documents.insertOne(CallDocument.of(call));
        } catch (MongoWriteException heardBefore) {
            if (heardBefore.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw heardBefore;
        }
    }

    @Override
    public Optional<Call> takeDue(Instant now, Instant until) {
        var due = documents
                .find(and(
                        in("state", Call.State.WAITING.name(), Call.State.CALLING.name()), lte("due", Date.from(now))))
                .sort(ascending("due"))
                .limit(ONE_LOOK)
                .map(CallDocument::toCall)
                .into(new ArrayList<>());
        for (var call : due) {
            var taken = documents.updateOne(
                    unchanged(call),
                    combine(
                            inc("v", 1L),
                            inc("attempts", 1),
                            set("state", Call.State.CALLING.name()),
                            set("due", Date.from(until))));
            if (taken.getMatchedCount() == 1)
                return Optional.ofNullable(documents.find(eq("_id", call.id())).first())
                        .map(CallDocument::toCall);
        }
        return Optional.empty();
    }

    @Override
    public void record(Call attempted) {
        documents.updateOne(
                unchanged(attempted),
                combine(
                        inc("v", 1L),
                        set("state", attempted.state().name()),
                        set("due", Date.from(attempted.due())),
                        set("outcome", attempted.outcome())));
    }

    @Override
    public List<Call> of(String webhookId, int limit) {
        return documents
                .find(eq("webhookId", webhookId))
                .sort(descending("happenedAt", "_id"))
                .limit(limit)
                .map(CallDocument::toCall)
                .into(new ArrayList<>());
    }

    @Override
    public void removeOf(String webhookId) {
        documents.deleteMany(eq("webhookId", webhookId));
    }

    @Override
    public void removeBefore(Instant when) {
        documents.deleteMany(lt("happenedAt", Date.from(when)));
    }

    private static Document unchanged(Call seen) {
        return new Document("_id", seen.id()).append("v", seen.version());
    }
}
