package no.larvik.laereplass.matching.formidling.mongo;

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
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import no.larvik.laereplass.matching.formidling.CountyYear;
import no.larvik.laereplass.matching.formidling.CountyYears;
import no.larvik.laereplass.matching.formidling.Dated;
import no.larvik.laereplass.matching.formidling.Milestone;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** {@code {_id: "39:2027", v, by, at, days: […]}}, each write a compare-and-set. */
@Repository
class MongoCountyYears implements CountyYears {

    private final MongoCollection<Document> documents;

    MongoCountyYears(MongoDatabase database) {
        this.documents = database.getCollection("formidling");
    }

    @Override
    public Optional<CountyYear> find(String county, int year) {
        return Optional.ofNullable(documents.find(eq("_id", id(county, year))).first())
                .map(found -> new CountyYear(
                        county,
                        year,
                        found.getList("days", Document.class).stream()
                                .map(MongoCountyYears::day)
                                .toList(),
                        found.getString("by"),
                        Objects.requireNonNull(found.getDate("at")).toInstant(),
                        found.get("v", Number.class).longValue()));
    }

    @Override
    public boolean put(CountyYear next) {
        var id = id(next.county(), next.year());
        var days = next.days().stream().map(MongoCountyYears::document).toList();
        var at = Date.from(Objects.requireNonNull(next.at(), "at"));
        if (next.version() == 0)
            return inserted(new Document("_id", id)
                    .append("v", 1L)
                    .append("by", next.by())
                    .append("at", at)
                    .append("days", days));
        var unchanged = and(eq("_id", id), eq("v", next.version()));
        var change = combine(inc("v", 1L), set("by", next.by()), set("at", at), set("days", days));
        return documents.updateOne(unchanged, change).getMatchedCount() > 0;
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

    private static String id(String county, int year) {
        return county + ":" + year;
    }

    private static Document document(Dated day) {
        return new Document("milestone", day.milestone().name())
                .append("day", day.day().toString())
                .append("about", day.about())
                .append("source", day.source())
                .append("sourceDate", day.sourceDate().toString());
    }

    private static Dated day(Document document) {
        return new Dated(
                Milestone.valueOf(document.getString("milestone")),
                LocalDate.parse(document.getString("day")),
                document.getBoolean("about", false),
                document.getString("source"),
                LocalDate.parse(document.getString("sourceDate")));
    }
}
