package no.larvik.laereplass.matching.matches.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.larvik.laereplass.matching.matches.Seats;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/**
 * {@code {_id: opening, n: held, holders: {<match>: {v, at, ok}}}}. Every change is one conditional update of one
 * document, so the number held can never pass the number of seats.
 */
@Repository
class MongoSeats implements Seats {

    private final MongoCollection<Document> ledgers;

    MongoSeats(MongoDatabase database) {
        this.ledgers = database.getCollection("seat_ledgers");
    }

    @Override
    public boolean reserve(String openingId, Holder holder, int seats, Instant now) {
        if (heldAlready(openingId, holder)) return true;
        open(openingId);
        var entry = new Document("v", holder.matchVersion())
                .append("at", Date.from(now))
                .append("ok", false);
        var taken = ledgers.updateOne(
                and(eq("_id", openingId), lt("n", seats), exists(field(holder.matchId()), false)),
                combine(inc("n", 1), set(field(holder.matchId()), entry)));
        return taken.getMatchedCount() > 0 || heldAlready(openingId, holder);
    }

    @Override
    public void confirm(String openingId, String matchId) {
        ledgers.updateOne(held(openingId, matchId), set(field(matchId) + ".ok", true));
    }

    @Override
    public void doubt(String openingId, String matchId, Instant now) {
        ledgers.updateOne(
                held(openingId, matchId),
                combine(set(field(matchId) + ".ok", false), set(field(matchId) + ".at", Date.from(now))));
    }

    @Override
    public void release(String openingId, Holder holder) {
        var mine = and(eq("_id", openingId), eq(field(holder.matchId()) + ".v", holder.matchVersion()));
        ledgers.updateOne(mine, combine(inc("n", -1), unset(field(holder.matchId()))));
    }

    @Override
    public void release(String openingId, String matchId) {
        ledgers.updateOne(held(openingId, matchId), combine(inc("n", -1), unset(field(matchId))));
    }

    @Override
    public List<Doubtful> doubtfulSince(Instant before) {
        var doubtful = new ArrayList<Doubtful>();
        for (var ledger : ledgers.find(gt("n", 0))) {
            for (var holder : ledger.get("holders", Document.class).entrySet()) {
                if (!(holder.getValue() instanceof Document entry)) continue;
                if (entry.getBoolean("ok", false)
                        || !entry.getDate("at").toInstant().isBefore(before)) continue;
                var version = entry.get("v", Number.class).longValue();
                doubtful.add(new Doubtful(ledger.getString("_id"), new Holder(holder.getKey(), version)));
            }
        }
        return doubtful;
    }

    /** Seats held, by opening; openings that hold none are left out. */
    Map<String, Integer> held() {
        var held = new TreeMap<String, Integer>();
        for (var ledger : ledgers.find(gt("n", 0))) {
            held.put(ledger.getString("_id"), ledger.get("n", Number.class).intValue());
        }
        return held;
    }

    int held(String openingId) {
        var ledger = ledgers.find(eq("_id", openingId)).first();
        return ledger == null ? 0 : ledger.get("n", Number.class).intValue();
    }

    private boolean heldAlready(String openingId, Holder holder) {
        var renewed = set(field(holder.matchId()) + ".v", holder.matchVersion());
        return ledgers.updateOne(held(openingId, holder.matchId()), renewed).getMatchedCount() > 0;
    }

    private void open(String openingId) {
        if (ledgers.find(eq("_id", openingId)).first() != null) return;
        try {
            ledgers.insertOne(new Document("_id", openingId).append("n", 0).append("holders", new Document()));
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw failure;
        }
    }

    private static Bson held(String openingId, String matchId) {
        return and(eq("_id", openingId), exists(field(matchId)));
    }

    private static String field(String matchId) {
        return "holders." + matchId;
    }
}
