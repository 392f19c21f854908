package no.larvik.laereplass.candidate.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.candidate.RedemptionTries;
import no.larvik.laereplass.candidate.WrongCodes;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document per sign-in that tries; each try is a compare-and-set on how many there were. */
final class MongoRedemptionTries implements RedemptionTries {

    private static final String COUNT = "n";
    private static final String AT = "at";
    private static final String LAST = "last";

    private final MongoCollection<Document> tries;

    MongoRedemptionTries(MongoCollection<Document> tries) {
        this.tries = tries;
    }

    @Override
    public Optional<Duration> book(String subject, Instant now) {
        while (true) {
            var before = tries.find(eq("_id", subject)).first();
            var wrong = before == null ? WrongCodes.NONE : toWrongCodes(before);
            var pause = wrong.pause(now);
            if (pause.isPresent() || store(subject, before, wrong.and(now))) return pause;
        }
    }

    private boolean store(String subject, @Nullable Document before, WrongCodes wrong) {
        var at = wrong.at().stream().map(Date::from).toList();
        if (before != null) {
            var unchangedSince = new Document("_id", subject).append(COUNT, before.getLong(COUNT));
            var next = new Document("$set", new Document(AT, at).append(LAST, at.getLast()))
                    .append("$inc", new Document(COUNT, 1L));
            return tries.updateOne(unchangedSince, next).getMatchedCount() == 1;
        }
        tries.deleteMany(lt(LAST, Date.from(wrong.at().getLast().minus(WrongCodes.WINDOW))));
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

    @Override
    public void forget(String subject) {
        tries.deleteOne(eq("_id", subject));
    }

    private static WrongCodes toWrongCodes(Document document) {
        return new WrongCodes(document.getList(AT, Date.class, List.of()).stream()
                .map(Date::toInstant)
                .toList());
    }
}
