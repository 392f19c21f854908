package no.larvik.laereplass.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.BsonBinarySubType;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a document holds is the same after a stop and a start, also when the file is one of the form before. */
class StoredFormTest {

    @TempDir
    Path folder;

    private final Document everything = new Document("_id", "one")
            .append("key", new Document("part", 3L).append("word", "ærlig 😀"))
            .append("double", -0.5)
            .append("whole", 7)
            .append("long", Long.MAX_VALUE)
            .append("yes", true)
            .append("nothing", null)
            .append("at", Date.from(Instant.ofEpochMilli(1_790_000_000_123L)))
            .append("object", new ObjectId("0123456789abcdef01234567"))
            .append("exact", Decimal128.parse("12.3400"))
            .append("bytes", new Binary(new byte[] {0, -1, 127}))
            .append("id", new Binary(BsonBinarySubType.UUID_STANDARD, new byte[16]))
            .append("list", Arrays.asList("a", List.of(1, 2L), new Document(), null))
            .append("empty", List.of());

    @Test
    void everyKindOfValueIsTheSameAfterAStart() {
        try (var store = LocalStore.start(file(), 0);
                var client = MongoClients.create(store.uri())) {
            fill(client);
        }

        assertThatAllIsThere();
    }

    @Test
    void aFileOfTheFormBeforeIsReadAndWritten() {
        var before = new MongoServer(new H2Backend(file().toString()));
        try (var client = MongoClients.create(before.bindAndGetConnectionString())) {
            fill(client);
        } finally {
            before.shutdownNow();
        }

        assertThatAllIsThere();
        assertThatAllIsThere();
    }

    @Test
    void aFileOfFormOneIsReadAndWritten() {
        try (var store = LocalStore.start(file(), 0);
                var client = MongoClients.create(store.uri())) {
            fill(client);
        }
        FormOne.writeAgain(file());

        assertThatAllIsThere();
        assertThatAllIsThere();
    }

    @Test
    void keysAreAlikeOnlyWhenEveryPartIs() {
        var keys = List.of(
                new KeyValue("a", 1.0),
                new KeyValue("a", 2.0),
                new KeyValue("b", 1.0),
                new KeyValue("a"),
                new KeyValue(1.0),
                new KeyValue(new Object[] {null}),
                new KeyValue(true),
                new KeyValue(false),
                new KeyValue(Instant.EPOCH),
                new KeyValue(Instant.EPOCH.plusMillis(1)),
                new KeyValue(new UUID(0, 1)),
                new KeyValue(new de.bwaldvogel.mongo.bson.Document("a", 1.0)),
                new KeyValue(new de.bwaldvogel.mongo.bson.Document("a", "1")));
        for (var one : keys)
            for (var other : keys) {
                assertThat(StoredKeys.TYPE.compare(one, other) == 0).isEqualTo(one.equals(other));
                assertThat(Integer.signum(StoredKeys.TYPE.compare(one, other)))
                        .isEqualTo(-Integer.signum(StoredKeys.TYPE.compare(other, one)));
            }
    }

    private void fill(MongoClient client) {
        var documents = documents(client);
        documents.createIndex(Indexes.ascending("key.word", "key.part"), new IndexOptions().unique(true));
        documents.insertOne(everything);
        for (var i = 0; i < 500; i++)
            documents.insertOne(new Document("_id", "n" + i).append("key", new Document("word", "w" + i)));
    }

    private void assertThatAllIsThere() {
        try (var store = LocalStore.start(file(), 0);
                var client = MongoClients.create(store.uri())) {
            var documents = documents(client);
            assertThat(documents.find(new Document("_id", "one")).into(new ArrayList<>()))
                    .containsExactly(everything);
            assertThat(documents.find(new Document("key.word", "ærlig 😀").append("key.part", 3)))
                    .hasSize(1);
            for (var i = 0; i < 500; i++)
                assertThat(documents.find(new Document("_id", "n" + i))).hasSize(1);
            assertThatThrownBy(() ->
                            documents.insertOne(new Document("_id", "other").append("key", new Document("word", "w7"))))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("duplicate key");
        }
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("test").getCollection("documents");
    }

    private Path file() {
        return folder.resolve("store.mv");
    }
}
