package no.larvik.laereplass.employer.imports.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.util.Optional;
import no.larvik.laereplass.employer.imports.AdOpenings;
import no.larvik.laereplass.employer.openings.OpeningId;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One document an ad, found by its id. */
@Component
class MongoAdOpenings implements AdOpenings {

    private final MongoCollection<Document> ads;

    MongoAdOpenings(MongoDatabase database) {
        ads = database.getCollection("job_ads");
        ads.createIndex(Indexes.ascending("opening"));
    }

    @Override
    public Optional<OpeningId> of(String adId) {
        return Optional.ofNullable(ads.find(Filters.eq("_id", adId)).first())
                .map(found -> new OpeningId(found.getString("opening")));
    }

    @Override
    public boolean isBy(String adId, String command) {
        return ads.find(Filters.and(Filters.eq("_id", adId), Filters.eq("by", command)))
                        .first()
                != null;
    }

    @Override
    public void remember(String adId, OpeningId opening, String command) {
        var set = new Document("$set", new Document("opening", opening.value()).append("by", command));
        ads.updateOne(Filters.eq("_id", adId), set, new UpdateOptions().upsert(true));
    }

    @Override
    public void forget(OpeningId opening) {
        ads.deleteOne(Filters.eq("opening", opening.value()));
    }
}
