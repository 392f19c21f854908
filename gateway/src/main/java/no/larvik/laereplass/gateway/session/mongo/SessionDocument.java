package no.larvik.laereplass.gateway.session.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.larvik.laereplass.gateway.session.Identity;
import no.larvik.laereplass.gateway.session.Session;
import org.bson.Document;

/** A session as stored; expiry times lie beside each other so that the sweep needs no arithmetic. */
final class SessionDocument {

    static final String LAST_SEEN = "lastSeen";
    static final String IDLE_UNTIL = "idleUntil";
    static final String ENDS_AT = "endsAt";

    private SessionDocument() {}

    static Document of(String digest, Session session) {
        var who = session.who();
        return new Document("_id", digest)
                .append("subject", who.subject())
                .append("name", who.name())
                .append("roles", List.copyOf(who.roles()))
                .append("municipality", who.municipality())
                .append("organisation", who.organisation())
                .append("agency", who.agency())
                .append("byCode", who.byCode())
                .append("idToken", session.idToken())
                .append(LAST_SEEN, Date.from(session.lastSeen()))
                .append(IDLE_UNTIL, Date.from(session.idleUntil()))
                .append(ENDS_AT, Date.from(session.endsAt()));
    }

    static Session toSession(Document stored) {
        var who = new Identity(
                Objects.requireNonNull(stored.getString("subject")),
                stored.getString("name"),
                Set.copyOf(stored.getList("roles", String.class)),
                Objects.requireNonNull(stored.getString("municipality")),
                stored.getString("organisation"),
                stored.getString("agency"),
                stored.getBoolean("byCode", false));
        return new Session(
                who,
                instant(stored, LAST_SEEN),
                instant(stored, IDLE_UNTIL),
                instant(stored, ENDS_AT),
                stored.getString("idToken"));
    }

    private static Instant instant(Document stored, String field) {
        return Objects.requireNonNull(stored.getDate(field)).toInstant();
    }
}
