package no.larvik.laereplass.notification.mongo;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.larvik.laereplass.chassis.store.AggregateStore;
import no.larvik.laereplass.chassis.store.AggregateStores;
import no.larvik.laereplass.chassis.store.ChangedMeanwhile;
import no.larvik.laereplass.chassis.store.Fact;
import no.larvik.laereplass.chassis.store.Stored;
import no.larvik.laereplass.notification.Delivery;
import no.larvik.laereplass.notification.Unreached;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One small document a message that may not have arrived, with the announcement in the same write. */
@Repository
class MongoUnreached implements Unreached {

    private static final String REACHED_AT = "reachedAt";
    private static final int TRIES = 5;

    private final AggregateStore documents;
    private final InstantSource clock;

    MongoUnreached(AggregateStores stores, InstantSource clock) {
        this.documents = stores.of(UnreachedConfiguration.KIND);
        this.clock = clock;
    }

    @Override
    public void tell(Delivery delivery) {
        var at = clock.instant().toString();
        var state = new Document("deliveryId", delivery.id())
                .append("candidateId", delivery.match().candidateId())
                .append("municipality", delivery.match().municipality())
                .append("occasion", delivery.occasion().name())
                .append("channel", delivery.channel().name())
                .append("state", delivery.state().name())
                .append("at", at);
        try {
            documents.insert(id(delivery), state, List.of(new Fact("notification.unreached", 1, Map.copyOf(state))));
        } catch (ChangedMeanwhile toldBefore) {
            return;
        }
    }

    @Override
    public void takeBack(Delivery delivery) {
        for (var tries = 0; tries < TRIES; tries++) {
            var told = documents.find(id(delivery)).filter(MongoUnreached::isOpen);
            if (told.isEmpty() || takenBack(told.get())) return;
        }
        throw new IllegalStateException("a call that changes all the time");
    }

    /** Neither taken back nor about somebody who was forgotten. */
    private static boolean isOpen(Stored told) {
        return told.state().containsKey("candidateId") && !told.state().containsKey(REACHED_AT);
    }

    private boolean takenBack(Stored told) {
        var at = clock.instant().toString();
        var news = Map.of(
                "deliveryId", told.state().getString("deliveryId"),
                "candidateId", told.state().getString("candidateId"),
                "municipality", told.state().getString("municipality"),
                "at", at);
        var state = new Document(told.state()).append(REACHED_AT, at);
        try {
            documents.replace(told.id(), told.version(), state, List.of(new Fact("notification.reached", 1, news)));
            return true;
        } catch (ChangedMeanwhile again) {
            return false;
        }
    }

    private static String id(Delivery delivery) {
        return UUID.nameUUIDFromBytes(delivery.id().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
