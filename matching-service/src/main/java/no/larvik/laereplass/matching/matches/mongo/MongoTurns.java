package no.larvik.laereplass.matching.matches.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import no.larvik.laereplass.chassis.store.Leftovers;
import no.larvik.laereplass.matching.matches.Turns;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** {@code {_id: candidate, turn, matchId, v, at}}, there while it is taken: the store's own unique id is the guard. */
@Repository
class MongoTurns implements Turns {

    private final MongoCollection<Document> turns;

    MongoTurns(MongoDatabase database) {
        this.turns = database.getCollection("proposing_turns");
    }

    @Override
    public boolean take(Turn turn, Instant now) {
        try {
            turns.insertOne(new Document("_id", turn.candidateId())
                    .append("turn", turn.id())
                    .append("matchId", turn.matchId())
                    .append("v", turn.matchVersion())
                    .append("at", Date.from(now)));
            return true;
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw failure;
            return false;
        }
    }

    @Override
    public void giveBack(Turn turn) {
        turns.deleteOne(and(eq("_id", turn.candidateId()), eq("turn", turn.id())));
    }

    @Override
    public void forget(String candidateId) {
        Leftovers.remove(turns, eq("_id", candidateId));
    }

    @Override
    public List<Turn> takenBefore(Instant before) {
        return turns.find(lt("at", Date.from(before)))
                .map(document -> new Turn(
                        document.getString("turn"),
                        document.getString("_id"),
                        document.getString("matchId"),
                        document.get("v", Number.class).longValue()))
                .into(new ArrayList<>());
    }
}
