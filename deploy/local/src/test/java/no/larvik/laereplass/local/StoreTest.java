package no.larvik.laereplass.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsThereAfterAStopAndAStart() {
        write("one");

        try (var store = LocalStore.start(file(), 0);
                var client = MongoClients.create(store.uri())) {
            assertThat(client.getDatabase("test").getCollection("words").find().first())
                    .containsEntry("_id", "one");
        }
    }

    @Test
    void aHealthCheckIsAnswered() {
        try (var store = LocalStore.start(file(), 0);
                var client = MongoClients.create(store.uri())) {
            assertThat(client.getDatabase("test").runCommand(new Document("hello", 1)))
                    .containsEntry("isWritablePrimary", true);
        }
    }

    @Test
    void theFileDoesNotGrowWithEveryChange() throws Exception {
        try (var store = LocalStore.start(file(), 0);
                var client = MongoClients.create(store.uri())) {
            var words = client.getDatabase("test").getCollection("words");
            for (var i = 0; i < 100; i++) words.insertOne(new Document("_id", i).append("text", "x".repeat(5000)));
            for (var i = 0; i < 3000; i++) words.updateOne(Filters.eq("_id", i % 100), Updates.inc("n", 1));
        }

        assertThat(Files.size(file())).isLessThan(70L << 20);
    }

    @Test
    void aNearlyFullDiskTakesNothingMoreButStillReadsAndDeletes() {
        LocalStore.start(file(), 0).close(); // makes the folder
        var left = new AtomicLong(Long.MAX_VALUE);
        var backend = DurableBackend.open(file(), LocalStore.Sync.OFF, new FreeSpace(folder, left::get));
        var server = new MongoServer(backend);
        try (var client = MongoClients.create(server.bindAndGetConnectionString())) {
            var words = client.getDatabase("test").getCollection("words");
            words.insertOne(new Document("_id", "before"));

            left.set(FreeSpace.WATERMARK - 1);

            assertThatThrownBy(() -> words.insertOne(new Document("_id", "after")))
                    .hasMessageContaining("The disk is nearly full");
            assertThat(words.countDocuments()).isOne();
            assertThat(words.deleteOne(Filters.eq("_id", "before")).getDeletedCount())
                    .isOne();
        } finally {
            server.shutdownNow();
        }
    }

    private void write(String word) {
        try (var store = LocalStore.start(file(), 0, LocalStore.Sync.ON);
                var client = MongoClients.create(store.uri())) {
            client.getDatabase("test").getCollection("words").insertOne(new Document("_id", word));
        }
    }

    private Path file() {
        return folder.resolve("a folder/store.mv");
    }
}
