package no.larvik.laereplass.chassis.inbox;

import static no.larvik.laereplass.chassis.store.StoreOfThings.anId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.chassis.fixtures.Topic;
import no.larvik.laereplass.chassis.store.ThingService;
import no.larvik.laereplass.chassis.topics.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationContext;

@ExtendWith(EmbeddedInfra.class)
class ReadinessTest {

    @Test
    void aConsumerThatDiedInsideIsNoticed() {
        try (var service = ThingService.start(Notebook.class)) {
            await().untilAsserted(() -> assertThat(status(service)).isEqualTo(Status.UP));

            groupFeed(service).container().getContainers().getFirst().stop();

            assertThat(status(service)).isEqualTo(Status.DOWN);
        }
    }

    @Test
    void aMemoryThatIsNoLongerFedIsNoticed() {
        try (var service = ThingService.start(Notebook.class)) {
            await().untilAsserted(() -> assertThat(status(service)).isEqualTo(Status.UP));

            service.getBean(Inbox.class).feeds().stream()
                    .filter(MemoryFeed.class::isInstance)
                    .forEach(Feed::stop);

            assertThat(status(service)).isEqualTo(Status.DOWN);
        }
    }

    @Test
    void afterARestartADurableGroupGoesOnAndAMemoryStartsAgain() {
        var key = anId();
        try (var service = ThingService.start(Notebook.class)) {
            await().untilAsserted(() -> assertThat(status(service)).isEqualTo(Status.UP));
            topic(service, "other.event.v1").send(key, 1, "no.larvik.laereplass.other.happened.v1", "{}");
            topic(service, "other.state.v1").send(key, 1, "no.larvik.laereplass.other.state.v1", "{}");
            await().untilAsserted(
                            () -> assertThat(notebook(service).events(key)).containsExactly(1L));
            await().untilAsserted(
                            () -> assertThat(notebook(service).states(key)).containsExactly(1L));
        }
        try (var service = ThingService.start(Notebook.class)) {
            topic(service, "other.event.v1").send(key, 2, "no.larvik.laereplass.other.happened.v1", "{}");

            await().untilAsserted(
                            () -> assertThat(notebook(service).events(key)).containsExactly(2L));
            await().untilAsserted(() -> assertThat(status(service)).isEqualTo(Status.UP));
            assertThat(notebook(service).memory(key)).containsExactly(1L);
        }
    }

    private static Status status(ApplicationContext service) {
        return service.getBean(InboxHealth.class).health().getStatus();
    }

    private static Notebook notebook(ApplicationContext service) {
        return service.getBean(Notebook.class);
    }

    private static Topic topic(ApplicationContext service, String name) {
        return new Topic(service.getBean(Topics.class).actual(name));
    }

    private static GroupFeed groupFeed(ApplicationContext service) {
        return service.getBean(Inbox.class).feeds().stream()
                .filter(GroupFeed.class::isInstance)
                .map(GroupFeed.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
