package no.larvik.laereplass.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading a collection page by page finds each document once, in order, and says what reading it whole says. */
class PagedCollectionTest {

    private static final int DOCUMENTS = 400;

    @TempDir
    Path folder;

    private final Random random = new Random(20261122);

    @Test
    void pagesAreTheWholeInOrderThroughChangesAndAfterAStart() {
        var file = folder.resolve("store.mv");
        List<Document> before;
        try (var store = LocalStore.start(file, 0);
                var client = MongoClients.create(store.uri())) {
            var documents = client.getDatabase("test").getCollection("some");
            fill(documents);
            documents.deleteMany(Filters.eq("n", 3));
            documents.updateMany(Filters.eq("n", 4), new Document("$set", new Document("del", true)));

            before = byHand(documents);
            assertThat(paged(documents, 7)).isEqualTo(before);
            assertThat(paged(documents, 1000)).isEqualTo(before);
        }
        try (var store = LocalStore.start(file, 0);
                var client = MongoClients.create(store.uri())) {
            assertThat(paged(client.getDatabase("test").getCollection("some"), 50))
                    .isEqualTo(before);
        }
    }

    @Test
    void whatIsAskedBesideTheIdIsLookedAtToo() {
        try (var store = LocalStore.start(folder.resolve("store.mv"), 0);
                var client = MongoClients.create(store.uri())) {
            var documents = client.getDatabase("test").getCollection("some");
            fill(documents);
            var middle = byHand(documents).get(100).getString("_id");

            var asked = Filters.and(Filters.gte("_id", middle), Filters.eq("n", 2));
            var found =
                    documents.find(asked).sort(Sorts.ascending("_id")).skip(1).limit(5);
            var backwards = documents.find(Filters.gt("_id", middle)).sort(Sorts.descending("_id"));

            assertThat(found.into(new ArrayList<>()))
                    .isEqualTo(byHand(documents).stream()
                            .filter(each -> each.getString("_id").compareTo(middle) >= 0 && each.getInteger("n") == 2)
                            .skip(1)
                            .limit(5)
                            .toList());
            assertThat(backwards.first()).isEqualTo(byHand(documents).getLast());
        }
    }

    private void fill(MongoCollection<Document> documents) {
        documents.insertMany(IntStream.range(0, DOCUMENTS)
                .mapToObj(number -> new Document("_id", id(number))
                        .append("n", random.nextInt(6))
                        .append("large", "x".repeat(random.nextInt(400))))
                .toList());
    }

    /** Mostly texts, as everywhere on the platform; numbers are asked for by no page. */
    private Object id(int number) {
        return number % 10 == 0 ? (Object) number : new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private static List<Document> paged(MongoCollection<Document> documents, int size) {
        var read = new ArrayList<Document>();
        var last = "";
        while (true) {
            var page = documents
                    .find(Filters.and(Filters.gt("_id", last), Filters.exists("del", false)))
                    .sort(Sorts.ascending("_id"))
                    .projection(Projections.include("n", "large"))
                    .limit(size)
                    .into(new ArrayList<>());
            if (page.isEmpty()) return read;
            read.addAll(page);
            last = page.getLast().getString("_id");
        }
    }

    private static List<Document> byHand(MongoCollection<Document> documents) {
        return documents.find().into(new ArrayList<>()).stream()
                .filter(each -> each.get("_id") instanceof String && !each.containsKey("del"))
                .sorted((one, other) -> one.getString("_id").compareTo(other.getString("_id")))
                .toList();
    }
}
