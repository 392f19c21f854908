package no.larvik.laereplass.notification.templates.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.notification.templates.Edition;
import no.larvik.laereplass.notification.templates.Template;
import no.larvik.laereplass.notification.templates.TemplateId;
import no.larvik.laereplass.notification.templates.Templates;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One document a template: what counts now, and every decision. Sending reads the first part alone, by its id. */
@Repository
class MongoTemplates implements Templates {

    private static final String HISTORY = "editions";
    private static final List<String> NOW = List.of("v", "medium", "occasion", "audience", "step", "latest");

    private final MongoCollection<Document> documents;

    MongoTemplates(MongoDatabase database) {
        documents = database.getCollection("templates");
        documents.createIndex(Indexes.ascending("_id", "v"), new IndexOptions().unique(true));
    }

    @Override
    public Template find(TemplateId id) {
        var found = documents.find(eq("_id", id.key())).projection(include(NOW)).first();
        return found == null ? new Template(id, 0, Map.of()) : EditionDocument.toTemplate(id, found);
    }

    @Override
    public Map<String, Template> changed() {
        var all = new HashMap<String, Template>();
        for (var found : documents.find().projection(include(NOW))) {
            var id = EditionDocument.idOf(found);
            all.put(id.key(), EditionDocument.toTemplate(id, found));
        }
        return all;
    }

    @Override
    public List<Edition> history(TemplateId id) {
        var found = documents.find(eq("_id", id.key())).first();
        if (found == null) return List.of();
        return found.getList(HISTORY, Document.class).stream()
                .map(EditionDocument::toEdition)
                .toList()
                .reversed();
    }

    @Override
    public boolean decide(TemplateId id, Edition next) {
        return next.number() == 1 ? first(id, next) : further(id, next);
    }

    private boolean first(TemplateId id, Edition next) {
        var edition = EditionDocument.of(next);
        try {
            documents.insertOne(EditionDocument.identified(id)
                    .append("v", 1L)
                    .append("latest", new Document(next.language().tag(), edition))
                    .append(HISTORY, List.of(edition)));
            return true;
        } catch (MongoWriteException somebodyWasFirst) {
            if (somebodyWasFirst.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw somebodyWasFirst;
            return false;
        }
    }

    /** Flat, so that the unique index {_id, v} serves it in the embedded store too. */
    private boolean further(TemplateId id, Edition next) {
        var edition = EditionDocument.of(next);
        var unchanged = new Document("_id", id.key()).append("v", next.number() - 1L);
        return documents
                        .updateOne(
                                unchanged,
                                combine(
                                        inc("v", 1L),
                                        set("latest." + next.language().tag(), edition),
                                        push(HISTORY, edition)))
                        .getMatchedCount()
                == 1;
    }
}
