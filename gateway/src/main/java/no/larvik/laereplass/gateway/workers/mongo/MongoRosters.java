package no.larvik.laereplass.gateway.workers.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.larvik.laereplass.gateway.workers.Roster;
import no.larvik.laereplass.gateway.workers.Rosters;
import org.bson.Document;

/** One document a municipality, changed by comparing its version. */
final class MongoRosters implements Rosters {

    private static final String VERSION = "v";
    private static final String NEWS = "news";

    private final MongoCollection<Document> rosters;
    private final Cache<String, Roster> known;

    MongoRosters(MongoDatabase database, InstantSource clock) {
        this.rosters = database.getCollection("rosters");
        this.known = Caffeine.newBuilder()
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfterWrite(Duration.ofSeconds(KNOWN_SECONDS))
                .build();
    }

    /** Asked for at the first write: the gateway starts without its database. */
    private void index() {
        rosters.createIndex(Indexes.ascending("_id", VERSION), new IndexOptions().unique(true));
    }

    @Override
    public Roster find(String municipality) {
        var stored = rosters.find(eq("_id", municipality)).first();
        return stored == null ? Roster.empty(municipality) : RosterDocument.toRoster(stored);
    }

    @Override
    public Roster known(String municipality) {
        return known.get(municipality, this::find);
    }

    @Override
    public List<Roster> withNews() {
        return rosters.find(eq(NEWS, true)).map(RosterDocument::toRoster).into(new ArrayList<>());
    }

    @Override
    public boolean put(Roster next) {
        known.invalidate(next.municipality());
        var document = RosterDocument.of(next).append(NEWS, !next.untold().isEmpty());
        if (next.version() == 0) return isNew(next, document);
        document.append(VERSION, next.version() + 1);
        var unchanged = and(eq("_id", next.municipality()), eq(VERSION, next.version()));
        var written =
                rosters.updateOne(unchanged, new Document("$set", document)).getMatchedCount() == 1;
        known.invalidate(next.municipality());
        return written;
    }

    private boolean isNew(Roster first, Document document) {
        index();
        try {
            rosters.insertOne(document.append("_id", first.municipality()).append(VERSION, 1L));
            known.invalidate(first.municipality());
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return false;
        }
    }
}
