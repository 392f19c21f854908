package no.larvik.laereplass.chassis.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static no.larvik.laereplass.chassis.store.StoreOfThings.anId;
import static no.larvik.laereplass.chassis.store.StoreOfThings.said;
import static no.larvik.laereplass.chassis.store.StoreOfThings.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedInfra.class)
class AggregateStoreTest {

    private final List<String> announced = new ArrayList<>();
    private final AggregateStore store = StoreOfThings.in(EmbeddedInfra.database(), (kind, id) -> announced.add(id));

    @Test
    void oneWriteKeepsTheStateAndWhatIsToBeAnnounced() {
        var id = anId();

        store.insert(id, word("one"), said("one"));
        var stored = store.replace(id, 1, word("two"), said("two"));

        assertThat(stored).isEqualTo(new Stored(id, 2, 2, word("two"), false));
        assertThat(store.find(id)).contains(stored);
        assertThat(waiting(id)).extracting(entry -> entry.getLong("s")).containsExactly(1L, 2L);
        assertThat(waiting(id))
                .extracting(entry -> entry.get("p", Document.class).get("code"))
                .containsExactly("one", "two");
        assertThat(announced).containsExactly(id, id);
    }

    @Test
    void aChangeWithoutFactsAnnouncesNothing() {
        var id = anId();
        store.insert(id, word("one"), List.of());

        var stored = store.replace(id, 1, word("two"), List.of());

        assertThat(stored.sequence()).isZero();
        assertThat(document(id)).doesNotContainKey("obAt");
        assertThat(announced).isEmpty();
    }

    @Test
    void ofManyChangesToTheSameVersionExactlyOneHolds() throws Exception {
        var id = anId();
        store.insert(id, word("start"), List.of());
        var shared = StoreOfThings.in(EmbeddedInfra.database(), (kind, changed) -> {});

        List<Callable<Boolean>> rivals = IntStream.range(0, 20)
                .<Callable<Boolean>>mapToObj(rival -> () -> holds(shared, id, rival))
                .toList();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var won = 0;
            for (var rival : threads.invokeAll(rivals)) if (rival.get()) won++;
            assertThat(won).isOne();
        }
        assertThat(waiting(id)).hasSize(1);
    }

    @Test
    void anUnknownIdCannotBeChanged() {
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> store.replace(anId(), 1, word("one"), said("one")));
    }

    @Test
    void aTakenIdIsNotOverwritten() {
        var id = anId();
        store.insert(id, word("first"), List.of());

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> store.insert(id, word("second"), List.of()));
        assertThat(store.find(id)).map(Stored::state).contains(word("first"));
    }

    @Test
    void aRepeatedCreateReturnsTheFirstAndAnnouncesNothingMore() {
        var command = new Command("kari:" + anId(), "body");
        var first = CurrentCommand.run(command, () -> store.insert(anId(), word("one"), said("one")));

        var again = CurrentCommand.run(command, () -> store.insert(anId(), word("one"), said("one")));

        assertThat(again).isEqualTo(first);
        assertThat(announced).containsExactly(first.id());
    }

    @Test
    void aCreateWithAnotherBodyUnderTheSameKeyIsRefused() {
        var key = "kari:" + anId();
        CurrentCommand.run(new Command(key, "body"), () -> store.insert(anId(), word("one"), List.of()));

        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(() -> CurrentCommand.run(
                        new Command(key, "other body"), () -> store.insert(anId(), word("two"), List.of())));
    }

    @Test
    void oneCommandMayCreateTwoAndARepetitionFindsBoth() {
        var command = new Command("kari:" + anId(), "body");

        var first = CurrentCommand.run(command, this::createTwo);
        var again = CurrentCommand.run(command, this::createTwo);

        assertThat(first).doesNotHaveDuplicates();
        assertThat(again).isEqualTo(first);
    }

    @Test
    void aRepeatedChangeIsRecognisedInTheDocumentItself() {
        var id = anId();
        var command = new Command("kari:" + anId(), "body");
        store.insert(id, word("one"), List.of());
        CurrentCommand.run(command, () -> store.replace(id, 1, word("two"), said("two")));

        assertThatExceptionOfType(CommandReplayed.class)
                .isThrownBy(() -> CurrentCommand.run(command, () -> store.find(id)))
                .satisfies(replayed -> assertThat(replayed.version()).isEqualTo(2));
        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(() -> CurrentCommand.run(new Command(command.key(), "other body"), () -> store.find(id)));
        assertThat(waiting(id)).hasSize(1);
    }

    @Test
    void aCommandMayComeBackToWhatItHasChangedItself() {
        var id = anId();
        store.insert(id, word("one"), List.of());

        var seen = CurrentCommand.run(new Command("kari:" + anId(), "body"), () -> {
            store.replace(id, 1, word("two"), said("two"));
            return store.find(id);
        });

        assertThat(seen).map(Stored::state).contains(word("two"));
    }

    @Test
    void tooManyWaitingFactsRefuseTheNextWriteAndKeepTheOldState() {
        var id = anId();
        store.insert(id, word("start"), List.of());
        for (var version = 1; version <= AggregateStore.MOST_WAITING; version++)
            store.replace(id, version, word("loud"), said("loud"));

        assertThatExceptionOfType(OutboxFull.class)
                .isThrownBy(
                        () -> store.replace(id, AggregateStore.MOST_WAITING + 1, word("too much"), said("too much")));
        assertThat(waiting(id)).hasSize(AggregateStore.MOST_WAITING);
        assertThat(store.find(id)).map(Stored::state).contains(word("loud"));
    }

    @Test
    void anErasedAggregateLeavesATombstoneThatNothingRevives() {
        var id = anId();
        CurrentCommand.run(new Command("kari:" + anId(), "body"), () -> store.insert(id, word("secret"), said("code")));

        var erased = store.erase(id, 1, "asked for it");

        assertThat(erased.erased()).isTrue();
        assertThat(store.find(id)).isEmpty();
        assertThat(store.findAll(eq("_id", id), ascending("_id"), 1)).isEmpty();
        assertThat(document(id).toJson()).doesNotContain("secret").doesNotContain("kari:");
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> store.replace(id, 2, word("back"), List.of()));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> store.insert(id, word("back"), List.of()));
    }

    private List<String> createTwo() {
        return List.of(
                store.insert(anId(), word("one"), List.of()).id(),
                store.insert(anId(), word("two"), List.of()).id());
    }

    private static boolean holds(AggregateStore store, String id, int rival) {
        try {
            store.replace(id, 1, word("rival " + rival), said("rival"));
            return true;
        } catch (ChangedMeanwhile lost) {
            return false;
        }
    }

    private static Document document(String id) {
        var things = EmbeddedInfra.database().getCollection("things");
        return Objects.requireNonNull(things.find(eq("_id", id)).first());
    }

    private static List<Document> waiting(String id) {
        return document(id).getList("ob", Document.class);
    }
}
