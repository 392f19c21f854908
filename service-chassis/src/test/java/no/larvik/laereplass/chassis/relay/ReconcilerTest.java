package no.larvik.laereplass.chassis.relay;

import static no.larvik.laereplass.chassis.store.StoreOfThings.anId;
import static no.larvik.laereplass.chassis.store.StoreOfThings.said;
import static no.larvik.laereplass.chassis.store.StoreOfThings.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.chassis.fixtures.Topic;
import no.larvik.laereplass.chassis.store.AggregateStore;
import no.larvik.laereplass.chassis.store.AggregateStores;
import no.larvik.laereplass.chassis.store.ThingService;
import no.larvik.laereplass.chassis.topics.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ApplicationContext;

@ExtendWith(EmbeddedInfra.class)
class ReconcilerTest {

    @Test
    void whatTheBrokerLostIsAnnouncedAgainAndAnOlderDatabaseRefusesToStart() throws Exception {
        var kept = anId();
        var erased = anId();
        Topic states;
        try (var service = ThingService.start()) {
            states = states(service);
            announce(service, kept);
            announce(service, erased);
            things(service).erase(erased, 1, "asked for it");
            await().untilAsserted(() -> assertThat(newest(service, erased)).isEqualTo(2));
            assertThat(service.getBean(Reconciler.class).reconcile()).isZero();
        }

        lose(states.name());

        try (var service = ThingService.start()) {
            await().untilAsserted(() -> assertThat(newest(service, kept)).isEqualTo(1));
            assertThat(states(service).records(erased)).isEmpty();
        }

        EmbeddedInfra.database().getCollection("things").deleteOne(new Document("_id", kept));

        assertThatThrownBy(ThingService::start)
                .hasRootCauseInstanceOf(TopicAhead.class)
                .rootCause()
                .hasMessageContaining("thing.state.v1")
                .hasMessageContaining(kept)
                .hasMessageContaining("restored from a backup");
    }

    private static void announce(ApplicationContext service, String id) {
        things(service).insert(id, word("one"), said("one"));
        await().untilAsserted(() -> assertThat(newest(service, id)).isEqualTo(1));
    }

    private static AggregateStore things(ApplicationContext service) {
        return service.getBean(AggregateStores.class).of("thing");
    }

    private static Topic states(ApplicationContext service) {
        return new Topic(service.getBean(Topics.class).actual("thing.state.v1"));
    }

    private static long newest(ApplicationContext service, String id) {
        var records = RelayTest.sequences(states(service).records(id));
        return records.isEmpty() ? 0 : records.getLast();
    }

    private static void lose(String topic) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", EmbeddedInfra.bootstrapServers());
        try (var admin = Admin.create(settings)) {
            admin.deleteTopics(List.of(topic)).all().get();
            await().until(() -> !admin.listTopics().names().get().contains(topic));
        }
    }
}
