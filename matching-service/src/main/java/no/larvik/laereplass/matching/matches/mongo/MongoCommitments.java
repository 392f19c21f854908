package no.larvik.laereplass.matching.matches.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.store.Leftovers;
import no.larvik.laereplass.matching.matches.Commitments;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** {@code {_id: candidate, openingId, matchId, v, at, settled}}: the store's own unique id is the guard. */
@Repository
class MongoCommitments implements Commitments {

    private static final int ATTEMPTS = 5;

    private final MongoCollection<Document> commitments;

    MongoCommitments(MongoDatabase database) {
        this.commitments = database.getCollection("commitments");
    }

    @Override
    public boolean take(Commitment commitment, Instant now) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (inserted(commitment, now)) return true;
            var mine = of(commitment.candidateId(), commitment.matchId());
            if (commitments.updateOne(mine, set("v", commitment.matchVersion())).getMatchedCount() > 0) return true;
            if (commitments.find(eq("_id", commitment.candidateId())).first() != null) return false;
        }
        return false;
    }

    @Override
    public void settle(String candidateId, String matchId) {
        commitments.updateOne(of(candidateId, matchId), set("settled", true));
    }

    @Override
    public void doubt(String candidateId, String matchId, Instant now) {
        commitments.updateOne(of(candidateId, matchId), combine(set("settled", false), set("at", Date.from(now))));
    }

    @Override
    public void release(Commitment commitment) {
        commitments.deleteOne(
                and(of(commitment.candidateId(), commitment.matchId()), eq("v", commitment.matchVersion())));
    }

    @Override
    public void releaseBefore(Commitment now) {
        commitments.deleteOne(and(of(now.candidateId(), now.matchId()), lt("v", now.matchVersion())));
    }

    @Override
    public void release(String candidateId, String matchId) {
        commitments.deleteOne(of(candidateId, matchId));
    }

    @Override
    public void forget(String candidateId) {
        Leftovers.remove(commitments, eq("_id", candidateId));
    }

    @Override
    public List<Commitment> unsettledSince(Instant before) {
        return commitments
                .find(and(eq("settled", false), lt("at", Date.from(before))))
                .map(document -> new Commitment(
                        document.getString("_id"),
                        document.getString("openingId"),
                        document.getString("matchId"),
                        document.get("v", Number.class).longValue()))
                .into(new ArrayList<>());
    }

    /** By young person: the opening said yes to. */
    Map<String, String> taken() {
        var taken = new HashMap<String, String>();
        for (var document : commitments.find()) taken.put(document.getString("_id"), document.getString("openingId"));
        return taken;
    }

    Map<String, String> taken(String candidateId) {
        var found = commitments.find(eq("_id", candidateId)).first();
        return found == null ? Map.of() : Map.of(candidateId, found.getString("openingId"));
    }

    private boolean inserted(Commitment commitment, Instant now) {
        try {
            commitments.insertOne(new Document("_id", commitment.candidateId())
                    .append("openingId", commitment.openingId())
                    .append("matchId", commitment.matchId())
                    .append("v", commitment.matchVersion())
                    .append("at", Date.from(now))
                    .append("settled", false));
            return true;
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw failure;
            return false;
        }
    }

    private static Bson of(String candidateId, String matchId) {
        return and(eq("_id", candidateId), eq("matchId", matchId));
    }
}
