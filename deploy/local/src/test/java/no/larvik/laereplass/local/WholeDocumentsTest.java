package no.larvik.laereplass.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document is changed as a whole or not at all, also for who reads at that moment: every compare-and-set needs it. */
class WholeDocumentsTest {

    private static final int DOCUMENTS = 10;
    private static final int ROUNDS = 25;

    @TempDir
    Path folder;

    @Test
    void nobodyReadsHalfAChange() throws Exception {
        var over = new AtomicBoolean();
        var half = 0;
        try (var store = LocalStore.start(folder.resolve("store.mv"), 0);
                var client = MongoClients.create(store.uri());
                var threads = Executors.newCachedThreadPool()) {
            var documents = client.getDatabase("test").getCollection("documents");
            for (var i = 0; i < DOCUMENTS; i++) documents.insertOne(wide(i));
            var readers = new ArrayList<Future<Integer>>();
            for (var i = 0; i < 2; i++) readers.add(threads.submit(reading(documents, over)));
            for (var n = 1; n <= ROUNDS; n++)
                for (var i = 0; i < DOCUMENTS; i++)
                    documents.updateOne(
                            Filters.eq("_id", i), Updates.combine(Updates.inc("first", 1), Updates.set("last", n)));
            over.set(true);
            for (var reader : readers) half += reader.get();
        }

        assertThat(half).isZero();
    }

    private static Callable<Integer> reading(MongoCollection<Document> documents, AtomicBoolean over) {
        return () -> {
            var half = 0;
            while (!over.get())
                for (var document : documents.find())
                    if (!document.getInteger("first").equals(document.getInteger("last"))) half++;
            return half;
        };
    }

    /** Many fields between the two that change make the moment long enough to be seen. */
    private static Document wide(int id) {
        var document = new Document("_id", id).append("first", 0);
        for (var i = 0; i < 500; i++) document.append("between" + i, i);
        return document.append("last", 0);
    }
}
