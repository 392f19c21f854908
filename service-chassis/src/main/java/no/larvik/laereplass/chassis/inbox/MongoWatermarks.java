package no.larvik.laereplass.chassis.inbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;

/** One document per source; its compare-and-set names exactly the fields of the index {@code {_id, s}}. */
final class MongoWatermarks implements Watermarks {

    private final MongoCollection<Document> marks;
    private final String group;

    MongoWatermarks(MongoCollection<Document> marks, String group) {
        this.marks = marks;
        this.group = group;
        marks.createIndex(Indexes.ascending("_id", "s"), new IndexOptions().unique(true));
    }

    @Override
    public Mark of(String source) {
        var found = marks.find(eq("_id", id(source))).first();
        return found == null ? Mark.NONE : mark(found);
    }

    private static Mark mark(Document found) {
        return new Mark(found.getLong("s"), found.getBoolean("parked", false), true);
    }

    @Override
    public Map<String, Mark> of(Set<String> sources) {
        var marksById = new HashMap<String, Mark>();
        for (var found : marks.find(in("_id", sources.stream().map(this::id).toList())))
            marksById.put(found.getString("_id").substring(group.length() + 1), mark(found));
        return marksById;
    }

    @Override
    public void advance(List<Advance> all) {
        insert(all.stream().filter(each -> !each.seen().stored()).toList());
        update(all.stream().filter(each -> each.seen().stored()).toList());
    }

    @Override
    public void advance(String source, Mark seen, long sequence) {
        if (!seen.stored()) {
            insert(source, sequence);
            return;
        }
        if (marks.updateOne(unchanged(source, seen), advanced(sequence)).getMatchedCount() == 0)
            throw new Overtaken(source);
    }

    @Override
    public void holdBack(String source) {
        var parked = new Document("$set", new Document("parked", true)).append("$setOnInsert", new Document("s", 0L));
        marks.updateOne(eq("_id", id(source)), parked, new UpdateOptions().upsert(true));
    }

    @Override
    public void letGo(String source) {
        marks.updateOne(eq("_id", id(source)), new Document("$unset", new Document("parked", "")));
    }

    private void insert(String source, long sequence) {
        try {
            marks.insertOne(new Document("_id", id(source)).append("s", sequence));
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw failure;
            throw new Overtaken(source);
        }
    }

    private void insert(List<Advance> first) {
        if (first.isEmpty()) return;
        var documents = first.stream()
                .map(each -> new Document("_id", id(each.source())).append("s", each.sequence()))
                .toList();
        try {
            marks.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException failure) {
            if (!failure.getWriteErrors().stream().allMatch(MongoWatermarks::isThereAlready)) throw failure;
            throw new Overtaken("One of " + first.size());
        }
    }

    private static boolean isThereAlready(WriteError error) {
        return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    private void update(List<Advance> further) {
        if (further.isEmpty()) return;
        var writes = further.stream()
                .map(each ->
                        new UpdateOneModel<Document>(unchanged(each.source(), each.seen()), advanced(each.sequence())))
                .toList();
        var done = marks.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        if (done.getMatchedCount() < writes.size()) throw new Overtaken("One of " + writes.size());
    }

    private Document unchanged(String source, Mark seen) {
        return new Document("_id", id(source)).append("s", seen.last());
    }

    private static Document advanced(long sequence) {
        return new Document("$set", new Document("s", sequence));
    }

    private String id(String source) {
        return group + "|" + source;
    }
}
