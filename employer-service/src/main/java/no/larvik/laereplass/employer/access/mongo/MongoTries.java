package no.larvik.laereplass.employer.access.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.employer.access.Tries;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document per sign-in that tries: five in a quarter of an hour. Each try is a compare-and-set on how many. */
@Component
class MongoTries implements Tries {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST = 5;
    private static final String COUNT = "n";
    private static final String AT = "at";
    private static final String LAST = "last";

    private final MongoCollection<Document> tries;

    MongoTries(MongoDatabase database) {
        this.tries = database.getCollection("access_tries");
    }

    @Override
    public Optional<Duration> book(String subject, Instant now) {
        while (true) {
            var before = tries.find(eq("_id", subject)).first();
            var recent = recent(before, now);
            if (recent.size() >= MOST)
                return Optional.of(
                        Duration.between(now, recent.get(recent.size() - MOST).plus(WINDOW)));
            recent.add(now);
            if (store(subject, before, recent)) return Optional.empty();
        }
    }

    @Override
    public void forget(String subject) {
        tries.deleteOne(eq("_id", subject));
    }

    private boolean store(String subject, @Nullable Document before, List<Instant> recent) {
        var at = recent.stream().map(Date::from).toList();
        if (before != null) {
            var unchangedSince = new Document("_id", subject).append(COUNT, before.getLong(COUNT));
            var next = new Document("$set", new Document(AT, at).append(LAST, at.getLast()))
                    .append("$inc", new Document(COUNT, 1L));
            return tries.updateOne(unchangedSince, next).getMatchedCount() == 1;
        }
        tries.deleteMany(lt(LAST, Date.from(recent.getLast().minus(WINDOW))));
        try {
            tries.insertOne(new Document("_id", subject)
                    .append(COUNT, 1L)
                    .append(AT, at)
                    .append(LAST, at.getLast()));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return false;
        }
    }

    private static List<Instant> recent(@Nullable Document stored, Instant now) {
        var recent = new ArrayList<Instant>();
        if (stored == null) return recent;
        for (var at : stored.getList(AT, Date.class, List.of()))
            if (at.toInstant().plus(WINDOW).isAfter(now)) recent.add(at.toInstant());
        return recent;
    }
}
