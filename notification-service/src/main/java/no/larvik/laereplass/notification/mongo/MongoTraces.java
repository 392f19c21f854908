package no.larvik.laereplass.notification.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.larvik.laereplass.chassis.store.AggregateStore;
import no.larvik.laereplass.chassis.store.AggregateStores;
import no.larvik.laereplass.chassis.store.Leftovers;
import no.larvik.laereplass.notification.Audience;
import no.larvik.laereplass.notification.Channel;
import no.larvik.laereplass.notification.Delivery;
import no.larvik.laereplass.notification.DeliveryState;
import no.larvik.laereplass.notification.Occasion;
import no.larvik.laereplass.notification.Traces;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** First who it is, so that what comes meanwhile is let go too; then the inboxes and choices, which the messages lead to; the messages last. */
@Repository
class MongoTraces implements Traces {

    private static final int ALL = 10_000;
    private static final String CANDIDATE = "candidateId";

    private final MongoCollection<Document> forgotten;
    private final MongoCollection<Document> deliveries;
    private final MongoCollection<Document> inboxes;
    private final MongoCollection<Document> preferences;
    private final AggregateStore unreached;

    MongoTraces(MongoDatabase database, AggregateStores stores) {
        this.forgotten = database.getCollection("forgotten");
        this.deliveries = database.getCollection("deliveries");
        this.inboxes = database.getCollection("notifications");
        this.preferences = database.getCollection("preferences");
        this.unreached = stores.of(UnreachedConfiguration.KIND);
        forgotten.createIndex(Indexes.ascending("at"));
        inboxes.createIndex(Indexes.ascending("matchId"));
        preferences.createIndex(Indexes.ascending(CANDIDATE));
        database.getCollection("unreached").createIndex(Indexes.ascending("st." + CANDIDATE));
    }

    @Override
    public void forget(String candidateId, Instant now) {
        Unless.alreadyThere(() -> forgotten.insertOne(new Document("_id", candidateId).append("at", Date.from(now))));
        var told = deliveries
                .find(eq(CANDIDATE, candidateId))
                .map(DeliveryDocument::toDelivery)
                .into(new ArrayList<>());
        forgetChoices(candidateId, told);
        var gone = told.stream()
                .filter(delivery -> !staysWithTheCompany(delivery))
                .map(Delivery::id)
                .toList();
        Leftovers.remove(inboxes, in("_id", gone));
        Leftovers.remove(inboxes, eq("matchId", candidateId));
        forgetUnreached(candidateId);
        told.forEach(this::forget);
    }

    @Override
    public void forgetBefore(Instant when) {
        Leftovers.remove(forgotten, lt("at", Date.from(when)));
    }

    @Override
    public Set<String> forgotten(Set<String> candidateIds) {
        return forgotten
                .find(in("_id", candidateIds))
                .map(document -> document.getString("_id"))
                .into(new HashSet<>());
    }

    /** Whose inbox a message to the young person was laid in, and who said whose sign-in it was. */
    private void forgetChoices(String candidateId, List<Delivery> told) {
        var own = told.stream()
                .filter(delivery -> delivery.audience() == Audience.CANDIDATE && delivery.channel() == Channel.INBOX)
                .map(Delivery::id)
                .toList();
        for (var entry : inboxes.find(in("_id", own))) {
            var recipient = entry.getString("recipient");
            if (recipient.startsWith("sub:")) preferences.deleteOne(eq("_id", recipient.substring("sub:".length())));
        }
        Leftovers.remove(preferences, eq(CANDIDATE, candidateId));
    }

    private void forgetUnreached(String candidateId) {
        for (var found : unreached.findAll(eq("st." + CANDIDATE, candidateId), Sorts.ascending("_id"), ALL)) {
            var nameless = new Document(found.state());
            nameless.remove(CANDIDATE);
            nameless.remove("deliveryId");
            unreached.replace(found.id(), found.version(), nameless, List.of());
        }
    }

    private void forget(Delivery delivery) {
        var untold =
                delivery.audience() == Audience.EMPLOYER && !delivery.state().isOver();
        if (untold) {
            deliveries.updateOne(eq("_id", delivery.id()), set(CANDIDATE, ""));
            return;
        }
        var ended = delivery.state().isOver() ? delivery.state() : DeliveryState.CANCELLED;
        Unless.alreadyThere(() -> deliveries.insertOne(counted(delivery, ended)));
        deliveries.deleteOne(eq("_id", delivery.id()));
    }

    /** What the figures count, under an id that leads nowhere. */
    private static Document counted(Delivery delivery, DeliveryState ended) {
        var id = UUID.nameUUIDFromBytes(delivery.id().getBytes(StandardCharsets.UTF_8));
        return new Document("_id", "counted:" + id)
                .append("municipality", delivery.match().municipality())
                .append("channel", delivery.channel().name())
                .append("state", ended.name())
                .append("provider", delivery.provider())
                .append("createdAt", Date.from(delivery.createdAt()));
    }

    /** That it is over, which is all a company may still know. */
    private static boolean staysWithTheCompany(Delivery delivery) {
        return delivery.audience() == Audience.EMPLOYER && delivery.occasion() == Occasion.CLOSED;
    }
}
