package no.larvik.laereplass.matching.queue.mongo;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import no.larvik.laereplass.chassis.store.Leftovers;
import no.larvik.laereplass.matching.queue.Mark;
import no.larvik.laereplass.matching.queue.Marks;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Small documents under the item's own key; every write is a compare-and-set. */
@Repository
class MongoMarks implements Marks {

    private final MongoCollection<Document> marks;

    MongoMarks(MongoDatabase database) {
        this.marks = database.getCollection("queue_marks");
        marks.createIndex(Indexes.ascending("_id", "v"), new IndexOptions().unique(true));
    }

    @Override
    public Map<String, Mark> of(Collection<String> keys) {
        var found = new HashMap<String, Mark>();
        if (keys.isEmpty()) return found;
        for (var document : marks.find(in("_id", keys))) found.put(document.getString("_id"), toMark(document));
        return found;
    }

    @Override
    public boolean put(Mark mark) {
        var state = of(mark);
        if (mark.version() == 0) return inserted(state.append("_id", mark.key()).append("v", 1L));
        var unchangedSince = new Document("_id", mark.key()).append("v", mark.version());
        var change = new Document("$set", state).append("$inc", new Document("v", 1L));
        return marks.updateOne(unchangedSince, change).getMatchedCount() == 1;
    }

    @Override
    public void forget(Collection<String> keys) {
        Leftovers.remove(marks, in("_id", keys));
    }

    @Override
    public void forgetBefore(Instant when) {
        marks.deleteMany(lt("at", Date.from(when)));
    }

    private boolean inserted(Document document) {
        try {
            marks.insertOne(document);
            return true;
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw failure;
            return false;
        }
    }

    private static Document of(Mark mark) {
        var putOff = mark.putOff();
        var until = putOff == null ? null : putOff.until();
        return new Document("assignee", mark.assignee())
                .append("facts", putOff == null ? null : putOff.facts())
                .append("until", until == null ? null : Date.from(until))
                .append("at", Date.from(mark.at()));
    }

    private static Mark toMark(Document document) {
        var facts = document.getString("facts");
        return new Mark(
                document.getString("_id"),
                document.getString("assignee"),
                facts == null ? null : new Mark.PutOff(facts, instant(document.getDate("until"))),
                Objects.requireNonNull(document.getDate("at")).toInstant(),
                document.getLong("v"));
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
