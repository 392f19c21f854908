package no.larvik.laereplass.chassis.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Takes away what is mostly not there. Every write waits for the disk, a look does not: what finds nothing writes
 * nothing. Whoever adds something after the look would as well have added it after the write.
 */
public final class Leftovers {

    private Leftovers() {}

    public static void remove(MongoCollection<Document> from, Bson filter) {
        if (from.find(filter).projection(Projections.include("_id")).first() != null) from.deleteMany(filter);
    }
}
