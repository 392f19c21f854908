package no.larvik.laereplass.chassis.audit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static no.larvik.laereplass.chassis.fixtures.TestTokens.staff;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import no.larvik.laereplass.chassis.fixtures.EmbeddedInfra;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedInfra.class)
class AuditLogTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

    private final AuditLog one = new AuditLog(EmbeddedInfra.database(), CLOCK);
    private final AuditLog other = new AuditLog(EmbeddedInfra.database(), CLOCK);

    @BeforeEach
    void empty() {
        entries().deleteMany(new Document());
    }

    @Test
    void replicasThatWriteByTurnsKeepOneChainWithoutAGap() {
        for (var log : new AuditLog[] {one, one, other, one, other, other, one}) look(log);

        assertThat(numbers())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 7).boxed().toList());
        assertThat(one.intact()).isTrue();
    }

    @Test
    void replicasThatWriteAtTheSameTimeKeepOneChainToo() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var looks = IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        look(i % 2 == 0 ? one : other);
                        return true;
                    })
                    .toList();
            for (var done : threads.invokeAll(looks)) done.get();
        }

        assertThat(numbers()).hasSize(40);
        assertThat(other.intact()).isTrue();
    }

    @Test
    void whoStartsAnewGoesOnFromTheNewestEntry() {
        look(one);
        look(one);

        var restarted = new AuditLog(EmbeddedInfra.database(), CLOCK);
        look(restarted);
        look(restarted);

        assertThat(numbers()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(one.intact()).isTrue();
    }

    @Test
    void whoWroteLastDoesNotSearchForTheNewestEntry() {
        var searches = new AtomicInteger();
        var uri = Objects.requireNonNull(EmbeddedInfra.properties().get("MONGODB_URI"));
        var settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        if (event.getCommand().containsKey("sort")) searches.incrementAndGet();
                    }
                })
                .build();
        try (var client = MongoClients.create(settings)) {
            var log = new AuditLog(client.getDatabase(EmbeddedInfra.database().getName()), CLOCK);
            look(other);
            look(log);
            var first = searches.get();
            for (int i = 0; i < 5; i++) look(log);

            assertThat(first).isPositive();
            assertThat(searches.get()).isEqualTo(first);
            assertThat(log.intact()).isTrue();
        }
    }

    @Test
    void anEntryThatWasChangedOrLeftOutIsSeen() {
        for (int i = 0; i < 3; i++) look(one);
        entries().updateOne(eq("_id", 2L), set("what", "NOTHING"));
        assertThat(one.intact()).isFalse();

        entries().deleteOne(eq("_id", 2L));
        assertThat(one.intact()).isFalse();
    }

    @Test
    void whatLiesInTheStoreCountsNotWhatIsRemembered() {
        look(one);
        look(one);
        entries().deleteMany(new Document());
        look(one);

        assertThat(numbers()).containsExactly(1L);
        assertThat(one.intact()).isTrue();
    }

    private static void look(AuditLog log) {
        log.read(staff("demo-nora", "NAV"), "c-1", "PROFILE", "CASELOAD");
    }

    private static MongoCollection<Document> entries() {
        return EmbeddedInfra.database().getCollection("audit");
    }

    private static Iterable<Long> numbers() {
        return entries()
                .find()
                .sort(new Document("_id", 1))
                .map(entry -> entry.getLong("_id"))
                .into(new ArrayList<>());
    }
}
