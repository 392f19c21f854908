package no.larvik.laereplass.chassis.inbox;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
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
        if (found == null) return Mark.NONE;
        return new Mark(found.getLong("s"), found.getBoolean("parked", false), true);
    }

    @Override
    public void advance(String source, Mark seen, long sequence) {
        if (!seen.stored()) {
            insert(source, sequence);
            return;
        }
        var unchanged = new Document("_id", id(source)).append("s", seen.last());
        var advanced = new Document("$set", new Document("s", sequence));
        if (marks.updateOne(unchanged, advanced).getMatchedCount() == 0) throw new Overtaken(source);
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

    private String id(String source) {
        return group + "|" + source;
    }
}
