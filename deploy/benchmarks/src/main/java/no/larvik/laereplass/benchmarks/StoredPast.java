package no.larvik.laereplass.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts matches and journeys where the platform would have left them: their documents in the store, and the newest state
 * of each with the broker. What others learn of them, they learn as always.
 */
final class StoredPast implements AutoCloseable {

    private static final int BATCH = 1_000;
    private static final String NAMESPACE = "no.larvik.laereplass.";
    private static final List<String> OF_MATCH =
            List.of("candidateId", "openingId", "employerId", "municipality", "state");
    private static final List<String> OF_JOURNEY = List.of(
            "candidateId", "openingId", "employerId", "municipality", "stage", "kind", "trade", "startsOn", "endsOn");

    private final MongoClient client;
    private final KafkaProducer<String, byte[]> producer;
    private final Kind matches;
    private final Kind journeys;

    StoredPast(BenchPlatform bench) {
        client = MongoClients.create("mongodb://" + bench.store());
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bench.broker(), "linger.ms", 20),
                new StringSerializer(),
                new ByteArraySerializer());
        matches = new Kind("match", "matches", OF_MATCH);
        journeys = new Kind("journey", "journeys", OF_JOURNEY);
    }

    void put(PastMatches.Past past) {
        matches.put(past.match());
        if (past.journey() != null) journeys.put(past.journey());
    }

    @Override
    public void close() {
        matches.flush();
        journeys.flush();
        producer.close(Duration.ofSeconds(30));
        client.close();
    }

    private final class Kind {

        private final String topic;
        private final MongoCollection<Document> documents;
        private final List<String> told;
        private final List<Document> waiting = new ArrayList<>();

        Kind(String name, String collection, List<String> told) {
            this.topic = name + ".state.v1";
            this.documents = client.getDatabase("matching").getCollection(collection);
            this.told = told;
        }

        void put(Document document) {
            waiting.add(document);
            if (waiting.size() == BATCH) flush();
        }

        void flush() {
            if (waiting.isEmpty()) return;
            documents.insertMany(waiting);
            for (var document : waiting) producer.send(record(document));
            waiting.clear();
        }

        private ProducerRecord<String, byte[]> record(Document document) {
            var id = document.getString("_id");
            var state = document.get("st", Document.class);
            var value = new HashMap<String, Object>(Map.of("id", id));
            for (var field : told) value.put(field, state.getString(field));
            var history = state.getList("history", Document.class, List.of());
            if (!history.isEmpty())
                value.put("since", history.getLast().getDate("at").toInstant().toString());
            var deadline = state.getDate("deadline");
            if (deadline != null) value.put("deadline", deadline.toInstant().toString());
            var record = new ProducerRecord<>(topic, id, JsonMapper.shared().writeValueAsBytes(value));
            header(record, "specversion", "1.0");
            header(record, "id", "bench-" + id);
            header(record, "source", "/matching-service");
            header(record, "type", NAMESPACE + topic);
            header(record, "subject", id);
            header(record, "time", Instant.now().toString());
            header(record, "sequence", "1");
            record.headers().add("content-type", "application/json".getBytes(StandardCharsets.US_ASCII));
            return record;
        }

        private static void header(ProducerRecord<?, ?> record, String name, String value) {
            record.headers().add("ce_" + name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
