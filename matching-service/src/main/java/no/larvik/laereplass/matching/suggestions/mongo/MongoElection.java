package no.larvik.laereplass.matching.suggestions.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;
import no.larvik.laereplass.matching.suggestions.Election;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** A document with an owner and an end, taken and renewed by compare-and-set. */
@Component
class MongoElection implements Election {

    static final Duration TERM = Duration.ofSeconds(10);
    private static final String ANNOUNCING = "announcing";

    private final MongoCollection<Document> terms;
    private final InstantSource clock;
    private final String me = UUID.randomUUID().toString();

    MongoElection(MongoDatabase database, InstantSource clock) {
        this.terms = database.getCollection("suggestion-writer");
        this.clock = clock;
    }

    @Override
    public boolean won() {
        var now = clock.instant();
        var until = Date.from(now.plus(TERM));
        var term = terms.find(new Document("_id", ANNOUNCING)).first();
        if (term == null) return first(until);
        var owner = term.getString("owner");
        if (!me.equals(owner) && term.getDate("until").toInstant().isAfter(now)) return false;
        var unchanged = new Document("_id", ANNOUNCING).append("owner", owner).append("until", term.getDate("until"));
        var mine = new Document("$set", new Document("owner", me).append("until", until));
        return terms.updateOne(unchanged, mine).getMatchedCount() == 1;
    }

    private boolean first(Date until) {
        try {
            terms.insertOne(new Document("_id", ANNOUNCING).append("owner", me).append("until", until));
            return true;
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw failure;
            return false;
        }
    }
}
