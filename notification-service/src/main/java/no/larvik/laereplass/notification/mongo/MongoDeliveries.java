package no.larvik.laereplass.notification.mongo;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.Channel;
import no.larvik.laereplass.notification.Deliveries;
import no.larvik.laereplass.notification.Delivery;
import no.larvik.laereplass.notification.DeliveryFigure;
import no.larvik.laereplass.notification.DeliveryState;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/**
 * Messages in the service's database. Looking for due ones may be a scan, so a look brings home many; each is then taken
 * up by a compare-and-set on its version, which decides between replicas.
 */
@Repository
class MongoDeliveries implements Deliveries {

    private static final int ONE_LOOK = 200;

    private final MongoCollection<Document> documents;
    private final Queue<Delivery> seenDue = new ConcurrentLinkedQueue<>();

    MongoDeliveries(MongoDatabase database) {
        documents = database.getCollection("deliveries");
        documents.createIndex(Indexes.ascending("_id", "v"), new IndexOptions().unique(true));
        documents.createIndex(Indexes.ascending("state", "due"));
        documents.createIndex(Indexes.ascending("ref"));
        documents.createIndex(Indexes.ascending("matchId"));
        documents.createIndex(Indexes.ascending("candidateId"));
    }

    @Override
    public void add(Delivery delivery) {
        Unless.alreadyThere(() -> documents.insertOne(DeliveryDocument.of(delivery)));
    }

    /** Unordered: one that is there already keeps none of the others out. */
    @Override
    public void addAll(List<Delivery> all) {
        try {
            documents.insertMany(
                    all.stream().map(DeliveryDocument::of).toList(), new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (!e.getWriteErrors().stream().allMatch(MongoDeliveries::isThereAlready)) throw e;
        }
    }

    private static boolean isThereAlready(WriteError error) {
        return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    @Override
    public Optional<Delivery> takeDue(Instant now, Instant until) {
        lookForDue(now);
        for (var due = seenDue.poll(); due != null; due = seenDue.poll()) {
            var taken = documents.updateOne(
                    unchanged(due),
                    combine(
                            inc("v", 1L),
                            inc("attempts", 1),
                            set("state", DeliveryState.SENDING.name()),
                            set("due", Date.from(until))));
            if (taken.getMatchedCount() == 1) return Optional.of(DeliveryDocument.takenUp(due, until));
        }
        return Optional.empty();
    }

    /** One looks for all; whoever waited meanwhile finds what was brought home. */
    private synchronized void lookForDue(Instant now) {
        if (!seenDue.isEmpty()) return;
        documents
                .find(and(
                        in("state", DeliveryState.PENDING.name(), DeliveryState.SENDING.name()),
                        lte("due", Date.from(now))))
                .sort(ascending("due"))
                .limit(ONE_LOOK)
                .map(DeliveryDocument::toDelivery)
                .forEach(seenDue::add);
    }

    @Override
    public Optional<Delivery> handingOver(Delivery attempted) {
        var marked = documents.updateOne(unchanged(attempted), combine(inc("v", 1L), set("handedOver", true)));
        return marked.getMatchedCount() == 0
                ? Optional.empty()
                : Optional.of(DeliveryDocument.aboutToBeHandedOver(attempted));
    }

    @Override
    public boolean record(Delivery attempted) {
        var recorded = documents.updateOne(
                unchanged(attempted),
                combine(
                        inc("v", 1L),
                        set("state", attempted.state().name()),
                        set("due", Date.from(attempted.due())),
                        set("reason", attempted.reason()),
                        set("handedOver", attempted.handedOver()),
                        set("via", attempted.via()),
                        set("provider", attempted.provider()),
                        set("wording", attempted.wording())));
        return recorded.getMatchedCount() == 1;
    }

    @Override
    public Optional<Delivery> named(String reference) {
        var byId = documents.find(eq("_id", reference)).first();
        return Optional.ofNullable(
                        byId != null
                                ? byId
                                : documents.find(eq("ref", reference)).first())
                .map(DeliveryDocument::toDelivery);
    }

    @Override
    public void wakeFor(String candidateId, Instant now) {
        documents.updateMany(
                new Document("candidateId", candidateId)
                        .append("state", DeliveryState.PENDING.name())
                        .append("reason", Delivery.NOT_SIGNED_IN_YET),
                combine(inc("v", 1L), set("due", Date.from(now))));
    }

    @Override
    public List<Delivery> ofMatch(String matchId) {
        return documents
                .find(eq("matchId", matchId))
                .sort(ascending("createdAt", "_id"))
                .map(DeliveryDocument::toDelivery)
                .into(new ArrayList<>());
    }

    @Override
    public List<Delivery> ofCandidate(String candidateId, int limit) {
        return documents
                .find(and(eq("candidateId", candidateId), eq("audience", Audience.CANDIDATE.name())))
                .sort(descending("createdAt", "_id"))
                .limit(limit)
                .map(DeliveryDocument::toDelivery)
                .into(new ArrayList<>());
    }

    @Override
    public List<DeliveryFigure> figures(String municipality, Instant since) {
        var by = new Document("channel", "$channel").append("state", "$state").append("provider", "$provider");
        return documents
                .aggregate(List.of(
                        match(and(eq("municipality", municipality), gte("createdAt", Date.from(since)))),
                        group(by, sum("count", 1))))
                .map(MongoDeliveries::toFigure)
                .into(new ArrayList<>());
    }

    private static DeliveryFigure toFigure(Document counted) {
        var by = counted.get("_id", Document.class);
        return new DeliveryFigure(
                Channel.valueOf(by.getString("channel")),
                DeliveryState.valueOf(by.getString("state")),
                by.getString("provider"),
                counted.get("count", Number.class).longValue());
    }

    /** Flat, so that the unique index {_id, v} serves it in the embedded store too. */
    private static Bson unchanged(Delivery seen) {
        return new Document("_id", seen.id()).append("v", seen.version());
    }
}
