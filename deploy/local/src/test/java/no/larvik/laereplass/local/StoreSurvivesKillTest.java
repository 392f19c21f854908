package no.larvik.laereplass.local;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreSurvivesKillTest {

    @TempDir
    Path folder;

    @Test
    void acknowledgedWritesAreThereAfterKill() throws Exception {
        var acknowledged = writeUntilKilled("durable");

        assertThat(acknowledged).hasSizeGreaterThan(100);
        assertThat(lostAfterRestart("durable", acknowledged)).isZero();
    }

    /** The check above can see: the backend as shipped commits once a second only. */
    @Test
    void theBackendAsShippedForgets() throws Exception {
        var acknowledged = writeUntilKilled("shipped");

        assertThat(lostAfterRestart("shipped", acknowledged)).isPositive();
    }

    private Map<String, Integer> writeUntilKilled(String kind) throws Exception {
        try (var store = OwnJvm.run(KillableStore.class, file(), kind);
                var client = connect(store, 1)) {
            var documents = documents(client);
            documents.createIndex(Indexes.ascending("_id", "v"), new IndexOptions().unique(true));
            var writers = Writers.start(documents);
            while (writers.soFar() < 1000) Thread.onSpinWait();
            store.kill();
            return writers.acknowledgedAtEnd();
        }
    }

    private long lostAfterRestart(String kind, Map<String, Integer> acknowledged) throws Exception {
        try (var store = OwnJvm.run(KillableStore.class, file(), kind);
                var client = connect(store, 30)) {
            return Writers.lost(acknowledged, documents(client));
        }
    }

    private String file() {
        return folder.resolve("store.mv").toString();
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("test").getCollection("documents");
    }

    /** @param patience seconds until a store that does not answer is given up */
    private static MongoClient connect(OwnJvm store, int patience) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store.address()))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(patience, SECONDS))
                .applyToSocketSettings(socket -> socket.readTimeout(5, SECONDS))
                .build());
    }
}
