package no.larvik.laereplass.notification.mongo;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.Channel;
import no.larvik.laereplass.notification.Deliveries;
import no.larvik.laereplass.notification.Delivery;
import no.larvik.laereplass.notification.DeliveryFigures;
import no.larvik.laereplass.notification.DeliveryState;
import no.larvik.laereplass.notification.Inbox;
import no.larvik.laereplass.notification.SendingLine;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Messages in the service's database. Looking for due ones may be a scan, so a look brings home many; each is then taken
 * up by a compare-and-set on its version, which decides between replicas; several of these go to the store in one command.
 */
@Repository
class MongoDeliveries implements Deliveries {

    private static final int ONE_LOOK = 500;

    private final MongoCollection<Document> documents;
    private final ComparedTogether together;
    private final Queue<Delivery> seenDue = new ConcurrentLinkedQueue<>();

    MongoDeliveries(MongoDatabase database) {
        documents = database.getCollection("deliveries");
        together = new ComparedTogether(documents);
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

    @Override
    public void addAll(List<Delivery> all) {
        Unless.alreadyThere(documents, all.stream().map(DeliveryDocument::of).toList());
    }

    @Override
    public List<Delivery> takeDue(Instant now, Instant until, int most) {
        lookForDue(now);
        for (var due = seen(most); !due.isEmpty(); due = seen(most)) {
            var taken = together.changed(
                    due,
                    combine(
                            inc("attempts", 1),
                            set("state", DeliveryState.SENDING.name()),
                            set("due", Date.from(until))));
            if (!taken.isEmpty())
                return taken.stream()
                        .map(each -> DeliveryDocument.takenUp(each, until))
                        .toList();
        }
        return List.of();
    }

    private List<Delivery> seen(int most) {
        return Stream.generate(seenDue::poll)
                .limit(most)
                .takeWhile(Objects::nonNull)
                .toList();
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
    public List<Delivery> handingOver(List<Delivery> attempted) {
        return together.changed(attempted, set("handedOver", true)).stream()
                .map(DeliveryDocument::aboutToBeHandedOver)
                .toList();
    }

    @Override
    public boolean record(Delivery attempted) {
        return together.written(List.of(attempted), MongoDeliveries::end) == 1;
    }

    @Override
    public void recordAll(List<Delivery> attempted) {
        together.written(attempted, MongoDeliveries::end);
    }

    private static Bson end(Delivery attempted) {
        return combine(
                set("state", attempted.state().name()),
                set("due", Date.from(attempted.due())),
                set("reason", attempted.reason()),
                set("handedOver", attempted.handedOver()),
                set("via", attempted.via()),
                set("provider", attempted.provider()),
                set("wording", attempted.wording()));
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
    public List<Delivery> toCandidate(String candidateId, Span span, Inbox.@Nullable Place before, int limit) {
        var filters = new ArrayList<Bson>();
        filters.add(eq("candidateId", candidateId));
        filters.add(eq("audience", Audience.CANDIDATE.name()));
        if (span.from() != null) filters.add(gte("createdAt", Date.from(span.from())));
        if (span.until() != null) filters.add(lt("createdAt", Date.from(span.until())));
        if (before != null) filters.add(olderThan(before));
        return documents
                .find(and(filters))
                .sort(descending("createdAt", "_id"))
                .limit(limit)
                .map(DeliveryDocument::toDelivery)
                .into(new ArrayList<>());
    }

    private static Bson olderThan(Inbox.Place place) {
        var at = Date.from(place.at());
        return or(lt("createdAt", at), and(eq("createdAt", at), lt("_id", place.id())));
    }

    @Override
    public DeliveryFigures figures(String municipality, Instant since) {
        var by = new Document("channel", "$channel")
                .append("state", "$state")
                .append("provider", "$provider")
                .append("reason", "$reason");
        var all = new DeliveryFigures.Sum();
        documents
                .aggregate(List.of(
                        match(and(eq("municipality", municipality), gte("createdAt", Date.from(since)))),
                        group(by, sum("count", 1))))
                .forEach(counted -> add(counted, all));
        return all.figures();
    }

    private static void add(Document counted, DeliveryFigures.Sum all) {
        var by = counted.get("_id", Document.class);
        all.add(
                Channel.valueOf(by.getString("channel")),
                DeliveryState.valueOf(by.getString("state")),
                by.getString("provider"),
                by.getString("reason"),
                counted.get("count", Number.class).longValue());
    }

    @Override
    public SendingLine line(String municipality, Instant now) {
        var waiting = in("state", DeliveryState.PENDING.name(), DeliveryState.SENDING.name());
        var due = and(waiting, lte("due", Date.from(now)), eq("municipality", municipality));
        var oldest = documents.find(due).sort(ascending("due")).first();
        return new SendingLine(
                documents.countDocuments(due),
                oldest == null ? null : oldest.getDate("due").toInstant(),
                documents.countDocuments(and(waiting, gt("due", Date.from(now)), eq("municipality", municipality))));
    }
}
