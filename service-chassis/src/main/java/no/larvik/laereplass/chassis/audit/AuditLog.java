package no.larvik.laereplass.chassis.audit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import no.larvik.laereplass.chassis.security.Caller;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Who has seen or changed what about whom. Each entry carries the hash of the one before it, and names people by
 * pseudonyms whose mapping can be deleted while the chain stays whole. When an entry cannot be written the caller gets
 * nothing: the exception goes up.
 */
public final class AuditLog {

    private final MongoCollection<Document> entries;
    private final Pseudonyms pseudonyms;
    private final InstantSource clock;
    private long lastNumber;

    public AuditLog(MongoDatabase database, InstantSource clock) {
        this.entries = database.getCollection("audit");
        this.pseudonyms = new Pseudonyms(database.getCollection("audit_pseudonyms"));
        this.clock = clock;
    }

    /** Somebody was shown something about a person. {@code what} and {@code why} are codes, never free text. */
    public void read(Caller who, String subjectId, String what, String why) {
        append(who, subjectId, what, why, "PERMIT");
    }

    /**
     * Somebody is about to change something that counts for everybody.
     *
     * @param thing its id, such as {@code rules:2026-2}
     * @return the pseudonym the entry names them by
     */
    public String changing(Caller who, String thing, String what, String why) {
        append(who, thing, what, why, "PERMIT");
        return pseudonyms.of(who.subject());
    }

    /** Somebody asked and was refused. */
    public void denied(Caller who, String subjectId, String what, String why) {
        append(who, subjectId, what, why, "DENY");
    }

    /** What is known of accesses to one person, newest first, at most {@code limit}. */
    public List<AuditEntry> about(String subjectId, int limit) {
        return pseudonyms
                .find(subjectId)
                .map(pseudonym -> entries.find(Filters.eq("about", pseudonym))
                        .sort(Sorts.descending("_id"))
                        .limit(limit)
                        .map(AuditEntry::of)
                        .into(new java.util.ArrayList<>()))
                .map(List::copyOf)
                .orElseGet(List::of);
    }

    /** Whether every entry still carries the hash of its predecessor and of itself. */
    public boolean intact() {
        var previous = AuditChain.START;
        var number = 0L;
        for (var entry : entries.find().sort(Sorts.ascending("_id"))) {
            number++;
            if (entry.getLong("_id") != number || !AuditChain.continues(entry, previous)) return false;
            previous = entry.getString("hash");
        }
        return true;
    }

    private synchronized void append(Caller who, String subjectId, String what, String why, String outcome) {
        for (var last = lastOfOurs(); ; last = newest()) {
            var number = last == null ? 1L : last.getLong("_id") + 1;
            var entry = new Document("_id", number)
                    .append("at", Date.from(clock.instant()))
                    .append("who", pseudonyms.of(who.subject()))
                    .append("roles", who.roles().stream().sorted().toList())
                    .append("agency", who.agency())
                    .append("organisation", who.organisation())
                    .append("about", pseudonyms.of(subjectId))
                    .append("what", what)
                    .append("why", why)
                    .append("outcome", outcome);
            AuditChain.seal(entry, last == null ? AuditChain.START : last.getString("hash"));
            try {
                entries.insertOne(entry);
                lastNumber = number;
                return;
            } catch (MongoWriteException e) {
                if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY)
                    throw e; // else another replica was first
            }
        }
    }

    /** Most often nobody has written since, and then it need not be looked for; the next number shows when somebody has. */
    private @Nullable Document lastOfOurs() {
        var ours = entries.find(Filters.eq("_id", lastNumber)).first();
        return ours == null ? newest() : ours;
    }

    private @Nullable Document newest() {
        return entries.find().sort(Sorts.descending("_id")).first();
    }
}
