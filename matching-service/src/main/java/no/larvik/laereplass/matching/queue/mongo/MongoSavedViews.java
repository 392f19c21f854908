package no.larvik.laereplass.matching.queue.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import no.larvik.laereplass.matching.queue.SavedView;
import no.larvik.laereplass.matching.queue.SavedViews;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** {@code {_id: subject, v, views: […]}}. */
@Repository
class MongoSavedViews implements SavedViews {

    private final MongoCollection<Document> documents;

    MongoSavedViews(MongoDatabase database) {
        this.documents = database.getCollection("saved_views");
    }

    @Override
    public Own of(String subject) {
        var found = documents.find(eq("_id", subject)).first();
        if (found == null) return new Own(subject, List.of(), 0);
        var views = found.getList("views", Document.class).stream()
                .map(one -> new SavedView(
                        SavedView.On.valueOf(one.getString("on")), one.getString("name"), one.getString("query")))
                .toList();
        return new Own(subject, views, found.get("v", Number.class).longValue());
    }

    @Override
    public boolean put(Own next) {
        var views = next.views().stream()
                .map(one -> new Document("on", one.on().name())
                        .append("name", one.name())
                        .append("query", one.query()))
                .toList();
        if (next.version() == 0)
            return inserted(new Document("_id", next.subject()).append("v", 1L).append("views", views));
        var unchanged = and(eq("_id", next.subject()), eq("v", next.version()));
        return documents
                        .updateOne(unchanged, combine(inc("v", 1L), set("views", views)))
                        .getMatchedCount()
                > 0;
    }

    private boolean inserted(Document first) {
        try {
            documents.insertOne(first);
            return true;
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw failure;
            return false;
        }
    }
}
