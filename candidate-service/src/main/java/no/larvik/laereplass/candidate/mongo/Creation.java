package no.larvik.laereplass.candidate.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import no.larvik.laereplass.chassis.store.CurrentCommand;
import org.bson.Document;

/** Inserts that can be repeated: the same command finds what it made the first time. */
final class Creation {

    private static final String CREATED_BY = "createdBy";

    private Creation() {}

    static void prepare(MongoCollection<Document> documents) {
        documents.createIndex(
                Indexes.ascending(CREATED_BY), new IndexOptions().unique(true).sparse(true));
        documents.createIndex(Indexes.ascending("_id", "v"), new IndexOptions().unique(true));
    }

    /** Whether the command that runs now is the one that stored it. */
    static boolean isOfThisCommand(MongoCollection<Document> documents, String id) {
        var command = CurrentCommand.get();
        if (command == null) return false;
        var own = Filters.and(Filters.eq("_id", id), Filters.eq(CREATED_BY, command.key()));
        return documents.find(own).first() != null;
    }

    /** @return what is stored: this, or what the same command stored before */
    static Document insert(MongoCollection<Document> documents, Document document) {
        var command = CurrentCommand.get();
        if (command != null) document.append(CREATED_BY, command.key());
        try {
            documents.insertOne(document);
            return document;
        } catch (MongoWriteException e) {
            if (command == null || e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            var first = documents.find(Filters.eq(CREATED_BY, command.key())).first();
            if (first == null) throw e;
            return first;
        }
    }
}
