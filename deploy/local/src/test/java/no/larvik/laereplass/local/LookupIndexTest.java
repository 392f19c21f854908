package no.larvik.laereplass.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.backend.IndexKey;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index changes what a question costs and never its answer. */
class LookupIndexTest {

    private static final int DOCUMENTS = 60;
    private static final int STEPS = 1_500;

    @TempDir
    Path folder;

    private final Random random = new Random(20261122);

    @Test
    void answersAreThoseWithoutAnIndexThroughEveryKindOfChangeAndAfterAStart() {
        var file = folder.resolve("store.mv");
        try (var store = LocalStore.start(file, 0);
                var client = MongoClients.create(store.uri())) {
            var database = client.getDatabase("test");
            var both = List.of(database.getCollection("plain"), database.getCollection("indexed"));
            index(both.getLast());
            for (var step = 0; step < STEPS; step++) {
                change(both);
                if (step == STEPS / 2) both.getLast().createIndex(Indexes.ascending("n", "_id"));
                compare(both);
            }
        }
        try (var store = LocalStore.start(file, 0);
                var client = MongoClients.create(store.uri())) {
            var database = client.getDatabase("test");
            var both = List.of(database.getCollection("plain"), database.getCollection("indexed"));
            index(both.getLast());
            for (var step = 0; step < DOCUMENTS; step++) compare(both);
        }
    }

    @Test
    void aCollectionMadeAnewRemembersNothing() {
        try (var store = LocalStore.start(folder.resolve("store.mv"), 0);
                var client = MongoClients.create(store.uri())) {
            var indexed = client.getDatabase("test").getCollection("indexed");
            index(indexed);
            for (var i = 0; i < 3; i++) indexed.insertOne(document(i));
            indexed.drop();
            index(indexed);
            indexed.insertOne(new Document("_id", 7).append("word", "one"));

            assertThat(indexed.find(Filters.eq("word", "one"))).hasSize(1);
        }
    }

    @Test
    void onlyTheFewThatMayFitAreRead() {
        var of = new ArrayList<LookupIndex>();
        var place = new LookupIndex("place", List.of(new IndexKey("place", true)), of);
        var word = new LookupIndex("word", List.of(new IndexKey("st.words", true), new IndexKey("_id", true)), of);
        for (var i = 0; i < 100; i++)
            for (var index : of)
                index.add(
                        stored(i)
                                .append("place", "3909")
                                .append("st", new de.bwaldvogel.mongo.bson.Document("words", List.of("a" + i, "b"))),
                        i);

        var question = new de.bwaldvogel.mongo.bson.Document(
                "$and",
                List.of(
                        new de.bwaldvogel.mongo.bson.Document("place", "3909"),
                        new de.bwaldvogel.mongo.bson.Document(
                                "st.words", new de.bwaldvogel.mongo.bson.Document("$all", List.of("b", "a42")))));

        assertThat(place.canHandle(question)).isTrue();
        assertThat(place.getPositions(question)).containsExactly(42);
        assertThat(word.canHandle(new de.bwaldvogel.mongo.bson.Document("place", "3909")))
                .as("what all have, is read in a row")
                .isFalse();
    }

    private static de.bwaldvogel.mongo.bson.Document stored(int id) {
        return new de.bwaldvogel.mongo.bson.Document("_id", id);
    }

    private static void index(MongoCollection<Document> collection) {
        collection.createIndex(Indexes.ascending("word", "_id"));
        collection.createIndex(Indexes.ascending("state", "at"));
        collection.createIndex(Indexes.ascending("tags"));
        collection.createIndex(Indexes.ascending("team.subject"));
    }

    private void change(List<MongoCollection<Document>> both) {
        var id = random.nextInt(DOCUMENTS);
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                var next = document(id);
                both.forEach(each -> {
                    each.deleteOne(Filters.eq("_id", id));
                    each.insertOne(next);
                });
            }
            case 2 -> both.forEach(each -> each.deleteOne(Filters.eq("_id", id)));
            case 3 -> {
                var next = document(id);
                both.forEach(each -> each.updateOne(
                        Filters.eq("_id", id),
                        Updates.combine(
                                Updates.set("word", next.get("word")),
                                Updates.set("tags", next.get("tags")),
                                Updates.unset("at"))));
            }
            case 4 -> {
                var question = question();
                both.forEach(each -> each.updateMany(question, Updates.inc("n", 1)));
            }
            default -> {
                var question = question();
                if (random.nextInt(5) == 0) both.forEach(each -> each.deleteMany(question));
            }
        }
    }

    private void compare(List<MongoCollection<Document>> both) {
        var question = question();
        var limit = random.nextInt(4) * 3;
        var answers = both.stream()
                .map(each -> each.find(question).limit(limit).into(new ArrayList<>()))
                .toList();
        assertThat(answers.getLast()).as(question.toString()).isEqualTo(answers.getFirst());
        var sorted = both.stream()
                .map(each -> each.find(question)
                        .sort(Sorts.descending("_id"))
                        .limit(limit)
                        .into(new ArrayList<>()))
                .toList();
        assertThat(sorted.getLast()).as(question.toString()).isEqualTo(sorted.getFirst());
        assertThat(both.getLast().countDocuments(question))
                .isEqualTo(both.getFirst().countDocuments(question));
    }

    private Bson question() {
        var all = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> condition())
                .toList();
        return switch (random.nextInt(4)) {
            case 0 -> all.getFirst();
            case 1 -> Filters.or(all);
            default -> Filters.and(all);
        };
    }

    private Bson condition() {
        return switch (random.nextInt(14)) {
            case 0 -> Filters.eq("word", word());
            case 1 -> Filters.in("word", word(), word(), null);
            case 2 -> Filters.in("word", word(), word());
            case 3 -> Filters.all("tags", word(), word());
            case 4 -> Filters.eq("tags", word());
            case 5 -> Filters.eq("tags", List.of(word()));
            case 6 -> Filters.lte("at", date());
            case 7 -> Filters.and(Filters.gt("n", random.nextInt(4)), Filters.lt("n", random.nextInt(6)));
            case 8 -> Filters.eq("n", random.nextBoolean() ? (Object) random.nextInt(5) : random.nextInt(5) + 0.0);
            case 9 -> Filters.eq("team.subject", word());
            case 10 -> Filters.ne("state", word());
            case 11 -> Filters.exists("at", random.nextBoolean());
            case 12 -> Filters.eq("word", null);
            default -> Filters.not(Filters.eq("tags", word()));
        };
    }

    /** Fields are missing, nothing, one value or several. */
    private Document document(int id) {
        var document = new Document("_id", id);
        if (random.nextInt(5) > 0) document.append("word", random.nextInt(6) == 0 ? null : word());
        if (random.nextInt(5) > 0) document.append("state", word());
        if (random.nextInt(3) > 0) document.append("at", date());
        document.append("n", random.nextBoolean() ? (Object) random.nextInt(5) : (long) random.nextInt(5));
        if (random.nextInt(4) > 0)
            document.append(
                    "tags",
                    random.nextInt(4) == 0
                            ? word()
                            : IntStream.range(0, random.nextInt(4))
                                    .mapToObj(i -> word())
                                    .toList());
        if (random.nextInt(3) > 0)
            document.append(
                    "team",
                    IntStream.range(0, random.nextInt(3))
                            .mapToObj(i ->
                                    random.nextInt(5) == 0 ? new Document("no", 1) : new Document("subject", word()))
                            .toList());
        return document;
    }

    private String word() {
        return List.of("one", "two", "three", "four", "five", "six", "seven", "eight")
                .get(random.nextInt(8));
    }

    private Date date() {
        return Date.from(Instant.ofEpochSecond(1_790_000_000L + random.nextInt(20)));
    }
}
