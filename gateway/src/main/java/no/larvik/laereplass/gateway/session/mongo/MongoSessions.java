package no.larvik.laereplass.gateway.session.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import no.larvik.laereplass.gateway.session.Session;
import no.larvik.laereplass.gateway.session.SessionStore;
import org.bson.Document;

/** Every request finds its session by {@code _id}; nothing here needs an index of its own. */
class MongoSessions implements SessionStore {

    private final MongoCollection<Document> sessions;

    MongoSessions(MongoDatabase database) {
        this.sessions = database.getCollection("sessions");
    }

    @Override
    public void keep(String digest, Session session) {
        sessions.insertOne(SessionDocument.of(digest, session));
    }

    @Override
    public Optional<Session> find(String digest) {
        return Optional.ofNullable(sessions.find(eq("_id", digest)).first()).map(SessionDocument::toSession);
    }

    @Override
    public void touch(String digest, Instant lastSeen, Instant idleUntil) {
        sessions.updateOne(
                eq("_id", digest),
                combine(
                        set(SessionDocument.LAST_SEEN, Date.from(lastSeen)),
                        set(SessionDocument.IDLE_UNTIL, Date.from(idleUntil))));
    }

    @Override
    public Optional<Session> remove(String digest) {
        return Optional.ofNullable(sessions.findOneAndDelete(eq("_id", digest))).map(SessionDocument::toSession);
    }

    @Override
    public long removeOver(Instant now) {
        var at = Date.from(now);
        return sessions.deleteMany(or(lte(SessionDocument.IDLE_UNTIL, at), lte(SessionDocument.ENDS_AT, at)))
                .getDeletedCount();
    }
}
