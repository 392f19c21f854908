package no.larvik.laereplass.local;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/** Several threads that insert and change documents, and remember what was acknowledged until the store is gone. */
final class Writers {

    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();

    static Writers start(MongoCollection<Document> documents) {
        var writers = new Writers();
        for (var i = 0; i < 8; i++) {
            var name = "w" + i;
            writers.threads.add(Thread.ofVirtual().start(() -> writers.writeUntilRefused(name, documents)));
        }
        return writers;
    }

    Map<String, Integer> acknowledgedAtEnd() throws InterruptedException {
        for (var thread : threads) thread.join();
        return Map.copyOf(acknowledged);
    }

    int soFar() {
        return acknowledged.size();
    }

    private void writeUntilRefused(String name, MongoCollection<Document> documents) {
        try {
            for (var i = 0; ; i++) {
                var id = name + "-" + i;
                documents.insertOne(new Document("_id", id).append("v", 1));
                acknowledged.put(id, 1);
                documents.updateOne(new Document("_id", id).append("v", 1), Updates.inc("v", 1));
                acknowledged.put(id, 2);
            }
        } catch (MongoException e) {
            // killed, as intended
        }
    }

    static long lost(Map<String, Integer> acknowledged, MongoCollection<Document> documents) {
        return acknowledged.entrySet().stream()
                .filter(entry -> {
                    var found =
                            documents.find(Filters.eq("_id", entry.getKey())).first();
                    return found == null || found.getInteger("v") < entry.getValue();
                })
                .count();
    }
}
