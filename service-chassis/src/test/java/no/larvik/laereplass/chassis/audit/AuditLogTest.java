package no.larvik.laereplass.chassis.audit;

import static no.larvik.laereplass.chassis.fixtures.TestTokens.staff;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
