package no.larvik.laereplass.chassis.inbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parked records in a collection that is normally empty. */
final class MongoParking implements Parking {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final int MOST_SHOWN = 1000;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final MongoCollection<Document> parked;
    private final String group;
    private final JsonMapper json;
    private final InstantSource clock;

    MongoParking(MongoCollection<Document> parked, String group, JsonMapper json, InstantSource clock) {
        this.parked = parked;
        this.group = group;
        this.json = json;
        this.clock = clock;
        parked.createIndex(Indexes.ascending("group", "source", "record.sequence"));
    }

    @Override
    public void park(Arrival arrival, String reason) {
        var document = new Document("_id", id(arrival))
                .append("group", group)
                .append("source", arrival.source())
                .append("topic", arrival.topic())
                .append("partition", arrival.partition())
                .append("offset", arrival.offset())
                .append("historyCut", arrival.historyCut())
                .append("record", record(arrival.incoming()))
                .append("reason", reason)
                .append("attempts", 0)
                .append("at", clock.instant())
                .append("next", Date.from(clock.instant().plus(FIRST_WAIT)));
        try {
            parked.insertOne(document);
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw failure;
        }
    }

    @Override
    public Collection<String> sources() {
        return parked.find(eq("group", group))
                .projection(include("source"))
                .map(document -> document.getString("source"))
                .into(new LinkedHashSet<>());
    }

    @Override
    public List<ParkedRecord> all() {
        return parked.find(eq("group", group))
                .limit(MOST_SHOWN)
                .projection(include("source", "topic", "reason", "at", "attempts"))
                .map(document -> new ParkedRecord(
                        document.getString("source"),
                        document.getString("topic"),
                        document.getString("reason"),
                        document.getDate("at").toInstant(),
                        document.getInteger("attempts", 0)))
                .into(new ArrayList<>());
    }

    @Override
    public Optional<Arrival> first(String source) {
        var oldest = parked.find(new Document("group", group).append("source", source))
                .sort(ascending("record.sequence")) // as the offsets, unless a missing one came late
                .first();
        return Optional.ofNullable(oldest).map(this::arrival);
    }

    @Override
    public boolean claim(Arrival arrival) {
        var found = parked.find(eq("_id", id(arrival))).first();
        if (found == null) return false;
        var now = clock.instant();
        var due = found.getDate("next");
        if (due.toInstant().isAfter(now)) return false;
        var attempts = found.getInteger("attempts", 0);
        var later = new Document("attempts", attempts + 1).append("next", Date.from(now.plus(wait(attempts))));
        var unclaimed = new Document("_id", id(arrival)).append("next", due);
        return parked.updateOne(unclaimed, new Document("$set", later)).getMatchedCount() == 1;
    }

    @Override
    public void remove(Arrival arrival) {
        parked.deleteOne(eq("_id", id(arrival)));
    }

    private static Duration wait(int attempts) {
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, 20));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    /** With the record's own id: offsets start again when a topic is created anew. */
    private String id(Arrival arrival) {
        return group + "|" + arrival.topic() + "|" + arrival.partition() + "|" + arrival.offset() + "|"
                + arrival.incoming().id();
    }

    private Document record(Incoming incoming) {
        return new Document("type", incoming.type())
                .append("key", incoming.key())
                .append("sequence", incoming.sequence())
                .append("id", incoming.id())
                .append("time", incoming.time())
                .append(
                        "value",
                        incoming.value() == null ? null : incoming.value().toString());
    }

    private Arrival arrival(Document document) {
        var record = document.get("record", Document.class);
        var incoming = new Incoming(
                record.getString("type"),
                record.getString("key"),
                record.getLong("sequence"),
                record.getString("id"),
                record.getDate("time").toInstant(),
                value(record.getString("value")));
        return new Arrival(
                document.getString("topic"),
                document.getInteger("partition"),
                document.getLong("offset"),
                document.getBoolean("historyCut", false),
                incoming);
    }

    private @Nullable JsonNode value(@Nullable String text) {
        return text == null ? null : json.readTree(text);
    }
}
