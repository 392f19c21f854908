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
import no.larvik.laereplass.notification.Delivery;
import no.larvik.laereplass.notification.Unreached;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One small document a message that may not have arrived, with the announcement in the same write. */
@Repository
class MongoUnreached implements Unreached {

    private final AggregateStore documents;
    private final InstantSource clock;

    MongoUnreached(AggregateStores stores, InstantSource clock) {
        this.documents = stores.of(UnreachedConfiguration.KIND);
        this.clock = clock;
    }

    @Override
    public void tell(Delivery delivery) {
        var id = UUID.nameUUIDFromBytes(delivery.id().getBytes(StandardCharsets.UTF_8))
                .toString();
        var at = clock.instant().toString();
        var state = new Document("deliveryId", delivery.id())
                .append("candidateId", delivery.match().candidateId())
                .append("municipality", delivery.match().municipality())
                .append("occasion", delivery.occasion().name())
                .append("channel", delivery.channel().name())
                .append("state", delivery.state().name())
                .append("at", at);
        try {
            documents.insert(id, state, List.of(new Fact("notification.unreached", 1, Map.copyOf(state))));
        } catch (ChangedMeanwhile toldBefore) {
            return;
        }
    }
}
