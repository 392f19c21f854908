package no.larvik.laereplass.chassis.web;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import no.larvik.laereplass.chassis.store.Command;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to which command, so that a repeated request gets the same answer. The effect itself is guarded in
 * the changed document; this is only the answer, kept for {@link #KEPT}.
 */
final class Answers {

    /** How long a key is remembered. */
    static final Duration KEPT = Duration.ofHours(24);

    /** After this a command without an answer is taken to have died with its server and may run again. */
    private static final Duration ABANDONED = Duration.ofSeconds(30);

    private final MongoCollection<Document> answers;
    private final InstantSource clock;

    Answers(MongoDatabase database, InstantSource clock) {
        this.answers = database.getCollection("commands");
        this.clock = clock;
    }

    /** What is known of a command when it arrives. */
    sealed interface Known {
        record New() implements Known {}

        record OtherBody() implements Known {}

        record InFlight() implements Known {}

        record Answered(int status, byte[] body, @Nullable String contentType, Document headers) implements Known {}
    }

    Known begin(Command command) {
        var now = clock.instant();
        try {
            answers.insertOne(new Document("_id", command.key())
                    .append("h", command.bodyHash())
                    .append("at", Date.from(now)));
            return new Known.New();
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
        var known = answers.find(Filters.eq("_id", command.key())).first();
        if (known == null) return new Known.InFlight();
        if (!command.bodyHash().equals(known.getString("h"))) return new Known.OtherBody();
        if (known.containsKey("status")) {
            return new Known.Answered(
                    known.getInteger("status"),
                    known.get("body", Binary.class).getData(),
                    known.getString("type"),
                    known.get("headers", Document.class));
        }
        var startedAt = known.getDate("at");
        if (startedAt.toInstant().plus(ABANDONED).isAfter(now)) return new Known.InFlight();
        var taken = answers.updateOne(
                Filters.and(Filters.eq("_id", command.key()), Filters.eq("at", startedAt)),
                Updates.set("at", Date.from(now)));
        return taken.getModifiedCount() == 1 ? new Known.New() : new Known.InFlight();
    }

    void finish(Command command, int status, byte[] body, @Nullable String contentType, Document headers) {
        answers.updateOne(
                Filters.eq("_id", command.key()),
                Updates.combine(
                        Updates.set("status", status),
                        Updates.set("body", new Binary(body)),
                        Updates.set("type", contentType),
                        Updates.set("headers", headers)));
    }

    /** The command had no lasting answer (it failed on our side): it may be tried again. */
    void forget(Command command) {
        answers.deleteOne(Filters.eq("_id", command.key()));
    }

    void forgetOld() {
        answers.deleteMany(Filters.lt("at", Date.from(clock.instant().minus(KEPT))));
    }
}
