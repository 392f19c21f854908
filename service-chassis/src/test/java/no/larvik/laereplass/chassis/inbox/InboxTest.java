package no.larvik.laereplass.chassis.inbox;

import static no.larvik.laereplass.chassis.store.StoreOfThings.anId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import no.larvik.laereplass.chassis.fixtures.Topic;
import no.larvik.laereplass.chassis.operation.Listening;
import no.larvik.laereplass.chassis.operation.Listening.Why;
import no.larvik.laereplass.chassis.store.StoreOfThings;
import no.larvik.laereplass.chassis.store.ThingService;
import no.larvik.laereplass.chassis.topics.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(EmbeddedInfra.class)
@TestInstance(Lifecycle.PER_CLASS)
class InboxTest {

    private static final String TYPE = "no.larvik.laereplass.other.happened.v1";
    private static final String STATE = "no.larvik.laereplass.other.state.v1";

    @SuppressWarnings("NullAway.Init")
    private ConfigurableApplicationContext service;

    @SuppressWarnings("NullAway.Init")
    private Notebook notebook;

    @BeforeAll
    void start() {
        service = ThingService.start(Notebook.class);
        notebook = service.getBean(Notebook.class);
        await().untilAsserted(this::assertReady);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void eachEventIsTakenInOnceAndInOrder() {
        var key = anId();
        for (var sequence : List.of(1, 2, 2, 1, 3)) events().send(key, sequence, TYPE, "{}");

        await().untilAsserted(() -> assertThat(notebook.events(key)).containsExactly(1L, 2L, 3L));
    }

    @Test
    void anUnknownTypeOnlyTakesItsNumber() {
        var key = anId();
        events().send(key, 1, "no.larvik.laereplass.other.invented-later.v7", "{\"whatever\":1}");
        events().send(key, 2, TYPE, "{}");

        await().untilAsserted(() -> assertThat(notebook.events(key)).contains(2L));
    }

    @Test
    void aGapHoldsBackItsKeyUntilTheMissingOneComes() {
        var gapped = anId();
        var other = anId();
        events().send(gapped, 1, TYPE, "{}");
        events().send(gapped, 3, TYPE, "{}");
        events().send(gapped, 4, TYPE, "{}");
        events().send(other, 1, TYPE, "{}");

        await().untilAsserted(() -> assertThat(notebook.events(other)).containsExactly(1L));
        await().untilAsserted(() -> assertThat(parkedKeys()).isOne());
        assertThat(notebook.events(gapped)).containsExactly(1L);
        assertThat(parked()).satisfiesExactly(waiting -> {
            assertThat(waiting.why()).isEqualTo(Why.MISSING);
            assertThat(waiting.topic()).endsWith("other.event.v1");
            assertThat(waiting.keys()).isOne();
            assertThat(waiting.records()).isEqualTo(2);
        });

        events().send(gapped, 2, TYPE, "{}");
        await().untilAsserted(() -> assertThat(notebook.events(gapped)).containsExactly(1L, 2L, 3L, 4L));
        await().untilAsserted(() -> assertThat(parkedKeys()).isZero());
    }

    @Test
    void whatCannotBeHandledIsParkedWithItsKeyWhileOthersGoOn() {
        var poisoned = anId();
        var other = anId();
        notebook.refuse(poisoned, new IllegalStateException("not yet"));
        for (var sequence = 1; sequence <= 3; sequence++) events().send(poisoned, sequence, TYPE, "{}");
        events().send(other, 1, TYPE, "{}");

        await().untilAsserted(() -> assertThat(notebook.events(other)).containsExactly(1L));
        await().untilAsserted(() -> assertThat(parkedKeys()).isOne());
        assertThat(notebook.events(poisoned)).isEmpty();
        await().untilAsserted(() -> assertThat(parked()).satisfiesExactly(waiting -> {
            assertThat(waiting.why()).isEqualTo(Why.FAILED);
            assertThat(waiting.records()).isEqualTo(3);
            assertThat(waiting.toString()).doesNotContain(poisoned, "not yet");
        }));

        notebook.accept(poisoned);
        await().untilAsserted(() -> assertThat(notebook.events(poisoned)).containsExactly(1L, 2L, 3L));
        await().untilAsserted(() -> assertThat(parkedKeys()).isZero());
        events().send(poisoned, 4, TYPE, "{}");
        await().untilAsserted(() -> assertThat(notebook.events(poisoned)).endsWith(4L));
    }

    @Test
    void anErrorOfTheHandlerParksOneKeyAndStopsNothing() {
        var fatal = anId();
        var next = anId();
        notebook.refuse(fatal, new StackOverflowError());
        events().send(fatal, 1, TYPE, "{}");
        events().send(next, 1, TYPE, "{}");

        await().untilAsserted(() -> assertThat(notebook.events(next)).containsExactly(1L));
        await().untilAsserted(() -> assertThat(parkedKeys()).isOne());
        assertReady();
        notebook.accept(fatal);
        await().untilAsserted(() -> assertThat(notebook.events(fatal)).containsExactly(1L));
        await().untilAsserted(() -> assertThat(parkedKeys()).isZero());
    }

    @Test
    void whatComesTogetherIsTakenInTogetherAndOneThatFailsKeepsNobodyElseBack() {
        var fatal = anId();
        notebook.refuse(fatal, new StackOverflowError());
        var others = Stream.generate(StoreOfThings::anId).limit(60).toList();
        notebook.door.lock();
        try {
            for (var other : others) topic("many.event.v1").send(other, 1, TYPE, "{}");
            topic("many.event.v1").send(fatal, 1, TYPE, "{}");
            for (var other : others) topic("many.event.v1").send(other, 2, TYPE, "{}");
        } finally {
            notebook.door.unlock();
        }

        await().untilAsserted(() ->
                assertThat(others).allMatch(other -> notebook.together(other).equals(List.of(1L, 2L))));
        assertThat(notebook.most()).isGreaterThan(1);
        await().untilAsserted(() -> assertThat(parkedKeys()).isOne());
        notebook.accept(fatal);
        await().untilAsserted(() -> assertThat(notebook.together(fatal)).containsExactly(1L));
        await().untilAsserted(() -> assertThat(parkedKeys()).isZero());
    }

    @Test
    void anOlderStateNeverReplacesANewerOne() {
        var key = anId();
        states().send(key, 4, STATE, "{\"is\":\"new\"}");
        states().send(key, 2, STATE, "{\"is\":\"old\"}");
        states().send(key, 9, STATE, null);

        await().untilAsserted(() -> assertThat(notebook.states(key)).containsExactly(4L, 9L));
        await().untilAsserted(() -> assertThat(notebook.memory(key)).containsExactly(4L, 9L));
    }

    @Test
    void whoListensForErasuresAloneMarksNothingOfThoseWhoStay() {
        var there = anId();
        states().send(there, 1, STATE, "{}");
        var gone = Stream.generate(StoreOfThings::anId)
                .peek(id -> states().send(id, 1, STATE, null))
                .filter(id -> partitionOf(id) == partitionOf(there))
                .findFirst()
                .orElseThrow();

        await().untilAsserted(() -> assertThat(notebook.gone()).contains(gone));
        assertThat(notebook.gone()).doesNotContain(there);
        assertThat(marks()).anyMatch(mark -> mark.contains("notebook-gone|") && mark.endsWith(gone));
        assertThat(marks()).noneMatch(mark -> mark.contains("notebook-gone|") && mark.endsWith(there));
    }

    @Test
    void onlyUnreadableBytesBecomeDeadLettersEachInItsPartition() {
        var key = anId();
        var before = deadLetters().records().size();
        List<ProducerRecord<String, byte[]>> unreadable = List.of(
                record(key, "not json", "1"),
                record(key, "[1]", "1"),
                record(key, "{\"half\":", "1"),
                record(key, "{}", "first"),
                record(key, "{}", "0"),
                record(key, "{}", "-1"),
                record(key, "{}", null),
                record(null, "{}", "1"),
                new ProducerRecord<>(events().name(), key, bytes("{}")),
                new ProducerRecord<>(events().name(), key, null));
        unreadable.forEach(events()::send);
        events().send(key, 1, TYPE, "{}");

        await().untilAsserted(() -> assertThat(notebook.events(key)).containsExactly(1L));
        await().untilAsserted(() -> assertThat(deadLetters().records()).hasSize(before + unreadable.size()));
        var partition = events().records(key).getFirst().partition();
        assertThat(deadLetters().records(key))
                .allSatisfy(letter -> assertThat(letter.partition()).isEqualTo(partition))
                .allSatisfy(letter -> assertThat(
                                StreamSupport.stream(letter.headers().spliterator(), false)
                                        .map(Header::key))
                        .noneMatch(name -> name.contains("exception")));
    }

    private void assertReady() {
        assertThat(service.getBean(InboxHealth.class).health().getStatus()).isEqualTo(Status.UP);
    }

    private int partitionOf(String key) {
        return states().records(key).getFirst().partition();
    }

    private List<String> marks() {
        var marks = service.getBean(MongoDatabase.class).getCollection("watermarks");
        return marks.find().map(mark -> mark.getString("_id")).into(new ArrayList<>());
    }

    private List<Listening.Parked> parked() {
        return service.getBean(Listening.class).parked();
    }

    private int parkedKeys() {
        return service.getBean(ParkedWorker.class).parkedKeys();
    }

    private ProducerRecord<String, byte[]> record(@Nullable String key, String value, @Nullable String sequence) {
        var record = new ProducerRecord<String, byte[]>(events().name(), key, bytes(value));
        record.headers()
                .add("ce_specversion", bytes("1.0"))
                .add("ce_id", bytes("x"))
                .add("ce_source", bytes("/other"))
                .add("ce_type", bytes(TYPE));
        if (sequence != null) record.headers().add("ce_sequence", bytes(sequence));
        return record;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Topic events() {
        return topic("other.event.v1");
    }

    private Topic states() {
        return topic("other.state.v1");
    }

    private Topic deadLetters() {
        return topic("other.event.v1-dlt");
    }

    private Topic topic(String name) {
        return new Topic(service.getBean(Topics.class).actual(name));
    }
}
