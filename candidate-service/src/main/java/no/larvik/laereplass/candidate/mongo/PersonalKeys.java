package no.larvik.laereplass.candidate.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.chassis.store.Leftovers;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/** One key a person, sealed with the master key. Deleting it makes every copy of the person's files unreadable. */
@Component
class PersonalKeys {

    private static final String KEY = "key";

    private final MongoCollection<Document> keys;
    private final MasterKey master;

    PersonalKeys(MongoDatabase database, MasterKey master) {
        this.keys = database.getCollection("personalKeys");
        this.master = master;
    }

    Sealer of(CandidateId id) {
        var known = keys.find(Filters.eq("_id", id.value())).first();
        return known == null ? made(id) : open(known);
    }

    private Sealer made(CandidateId id) {
        var key = Sealer.newKey();
        var sealed = master.sealer().seal(key, key.length, id.value());
        try {
            keys.insertOne(new Document("_id", id.value()).append(KEY, new Binary(sealed)));
            return new Sealer(key);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return of(id);
        }
    }

    void forget(CandidateId id) {
        Leftovers.remove(keys, Filters.eq("_id", id.value()));
    }

    private Sealer open(Document known) {
        var sealed = known.get(KEY, Binary.class).getData();
        return new Sealer(master.sealer().open(sealed, known.getString("_id")));
    }
}
