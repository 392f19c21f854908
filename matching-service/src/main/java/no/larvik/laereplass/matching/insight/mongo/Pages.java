package no.larvik.laereplass.matching.insight.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Reads a large collection through, from id to id. Nobody keeps more than a page of it: the embedded store would hold the
 * whole answer in memory as long as somebody reads it. What is added meanwhile is met, or announced later.
 */
final class Pages {

    private static final int SIZE = 1_000;

    private Pages() {}

    static void each(MongoCollection<Document> documents, Bson fields, Consumer<Document> one) {
        var page = page(documents, fields, "");
        while (!page.isEmpty()) {
            page.forEach(one);
            page = page(documents, fields, page.getLast().getString("_id"));
        }
    }

    private static ArrayList<Document> page(MongoCollection<Document> documents, Bson fields, String last) {
        return documents
                .find(and(gt("_id", last), exists("del", false)))
                .sort(ascending("_id"))
                .limit(SIZE)
                .projection(fields)
                .into(new ArrayList<>(SIZE));
    }
}
