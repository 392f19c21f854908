package no.larvik.laereplass.notification.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;

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
}
