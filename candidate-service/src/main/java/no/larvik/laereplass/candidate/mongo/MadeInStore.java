package no.larvik.laereplass.candidate.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import no.larvik.laereplass.candidate.MadeBefore;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class MadeInStore implements MadeBefore {

    private final MongoCollection<Document> candidates;
    private final MongoCollection<Document> referrals;

    MadeInStore(MongoDatabase database) {
        candidates = database.getCollection("candidates");
        referrals = database.getCollection("referrals");
    }

    @Override
    public boolean includes(String id) {
        return Creation.isOfThisCommand(candidates, id) || Creation.isOfThisCommand(referrals, id);
    }
}
