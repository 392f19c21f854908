package no.larvik.laereplass.gateway.signin.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import no.larvik.laereplass.gateway.signin.Attempt;
import no.larvik.laereplass.gateway.signin.Attempts;
import org.bson.Document;
import org.springframework.stereotype.Component;

@Component
class MongoAttempts implements Attempts {

    private final MongoCollection<Document> attempts;

    MongoAttempts(MongoDatabase database) {
        this.attempts = database.getCollection("signIns");
    }

    @Override
    public void keep(String digest, Attempt attempt) {
        attempts.insertOne(new Document("_id", digest)
                .append("state", attempt.state())
                .append("nonce", attempt.nonce())
                .append("verifier", attempt.verifier())
                .append("returnTo", attempt.returnTo())
                .append("startedAt", Date.from(attempt.startedAt())));
    }

    @Override
    public Optional<Attempt> take(String digest) {
        return Optional.ofNullable(attempts.findOneAndDelete(eq("_id", digest))).map(MongoAttempts::attempt);
    }

    @Override
    public long removeStartedBefore(Instant then) {
        return attempts.deleteMany(lt("startedAt", Date.from(then))).getDeletedCount();
    }

    private static Attempt attempt(Document stored) {
        return new Attempt(
                text(stored, "state"),
                text(stored, "nonce"),
                text(stored, "verifier"),
                text(stored, "returnTo"),
                Objects.requireNonNull(stored.getDate("startedAt")).toInstant());
    }

    private static String text(Document stored, String field) {
        return Objects.requireNonNull(stored.getString(field));
    }
}
