package no.larvik.laereplass.notification.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.Inbox;
import no.larvik.laereplass.notification.InboxEntry;
import no.larvik.laereplass.notification.MatchStep;
import no.larvik.laereplass.notification.Occasion;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoInbox implements Inbox {

    private final MongoCollection<Document> documents;

    MongoInbox(MongoDatabase database) {
        documents = database.getCollection("notifications");
        documents.createIndex(Indexes.compoundIndex(Indexes.ascending("recipient"), Indexes.descending("at", "_id")));
    }

    @Override
    public void add(InboxEntry entry) {
        Unless.alreadyThere(() -> documents.insertOne(toDocument(entry)));
    }

    @Override
    public void addAll(List<InboxEntry> entries) {
        if (!entries.isEmpty())
            Unless.alreadyThere(
                    documents, entries.stream().map(MongoInbox::toDocument).toList());
    }

    @Override
    public List<InboxEntry> of(Set<String> recipients, @Nullable Place before, int limit) {
        return documents
                .find(before == null ? laidFor(recipients) : and(laidFor(recipients), olderThan(before)))
                .sort(descending("at", "_id"))
                .limit(limit)
                .map(MongoInbox::toEntry)
                .into(new ArrayList<>());
    }

    @Override
    public long unread(Set<String> recipients) {
        return documents.countDocuments(and(laidFor(recipients), eq("read", false)));
    }

    @Override
    public boolean markRead(String id, Set<String> recipients) {
        return documents
                        .updateOne(and(eq("_id", id), laidFor(recipients)), set("read", true))
                        .getMatchedCount()
                == 1;
    }

    private static Bson laidFor(Set<String> recipients) {
        return in("recipient", recipients);
    }

    private static Bson olderThan(Place place) {
        var at = Date.from(place.at());
        return or(lt("at", at), and(eq("at", at), lt("_id", place.id())));
    }

    private static Document toDocument(InboxEntry entry) {
        return new Document("_id", entry.id())
                .append("recipient", entry.recipient())
                .append("occasion", entry.occasion().name())
                .append("happened", entry.happened().name())
                .append("audience", entry.audience().name())
                .append("matchId", entry.matchId())
                .append("at", Date.from(entry.at()))
                .append("read", entry.read());
    }

    private static InboxEntry toEntry(Document stored) {
        return new InboxEntry(
                text(stored, "_id"),
                text(stored, "recipient"),
                Occasion.valueOf(text(stored, "occasion")),
                MatchStep.valueOf(text(stored, "happened")),
                Audience.valueOf(text(stored, "audience")),
                text(stored, "matchId"),
                stored.getDate("at").toInstant(),
                stored.getBoolean("read", false));
    }

    private static String text(Document stored, String field) {
        return Objects.requireNonNull(stored.getString(field), field);
    }
}
