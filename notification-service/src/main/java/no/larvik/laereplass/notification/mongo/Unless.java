package no.larvik.laereplass.notification.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import org.bson.Document;

/** A second insert of the same id is how hearing something twice looks from here; it changes nothing. */
final class Unless {

    private Unless() {}

    static void alreadyThere(Runnable insert) {
        try {
            insert.run();
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
    }

    /** Unordered: one that is there already keeps none of the others out. */
    static void alreadyThere(MongoCollection<Document> documents, List<Document> all) {
        try {
            documents.insertMany(all, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (!e.getWriteErrors().stream().allMatch(Unless::isThereAlready)) throw e;
        }
    }

    private static boolean isThereAlready(WriteError error) {
        return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
    }
}
