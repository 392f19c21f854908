package no.larvik.laereplass.matching.insight.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import no.larvik.laereplass.matching.insight.BaselineStore;
import no.larvik.laereplass.matching.insight.Baselines;
import no.larvik.laereplass.matching.insight.Imported;
import no.larvik.laereplass.matching.insight.Measure;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** {@code {_id: municipality, v, figures: […]}}, each write a compare-and-set. */
@Repository
class MongoBaselines implements BaselineStore {

    private final MongoCollection<Document> documents;

    MongoBaselines(MongoDatabase database) {
        this.documents = database.getCollection("baselines");
    }

    @Override
    public Baselines of(String municipality) {
        var found = documents.find(eq("_id", municipality)).first();
        if (found == null) return Baselines.none(municipality);
        return new Baselines(
                municipality,
                found.getList("figures", Document.class).stream()
                        .map(MongoBaselines::figure)
                        .toList(),
                found.get("v", Number.class).longValue());
    }

    @Override
    public boolean put(Baselines next) {
        var figures = next.figures().stream().map(MongoBaselines::document).toList();
        if (next.version() == 0)
            return inserted(
                    new Document("_id", next.municipality()).append("v", 1L).append("figures", figures));
        var unchanged = and(eq("_id", next.municipality()), eq("v", next.version()));
        return documents
                        .updateOne(unchanged, combine(inc("v", 1L), set("figures", figures)))
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

    private static Document document(Imported figure) {
        return new Document("measure", figure.measure().name())
                .append("year", figure.year())
                .append("value", figure.value())
                .append("source", figure.source())
                .append("date", figure.date().toString());
    }

    private static Imported figure(Document document) {
        return new Imported(
                Measure.valueOf(document.getString("measure")),
                document.getInteger("year"),
                document.getDouble("value"),
                document.getString("source"),
                LocalDate.parse(document.getString("date")));
    }
}
