package no.larvik.laereplass.local;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The backend keeps the whole answer to a question in memory, however few of it are asked for at a time, and reads the whole
 * collection for it. Here "the next of those after this id" begins at that id and stops when it has enough: whoever reads a
 * large collection through asks for it page by page.
 */
final class PagedCollection extends H2Collection {

    private final MVMap<Object, Document> documents;

    PagedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> figures,
            CursorRegistry cursors) {
        this.documents = documents;
        super(database, name, options, documents, figures, cursors);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batch, @Nullable Document projection) {
        var after = isById(order) ? after(query) : null;
        return after == null
                ? super.matchDocuments(query, order, skip, limit, batch, projection)
                : matchDocumentsFromStream(query, from(after), skip, limit, batch, null, projection);
    }

    private static boolean isById(@Nullable Document order) {
        return order != null && order.size() == 1 && order.get("_id") instanceof Number way && way.intValue() == 1;
    }

    /** The text all ids asked for come after; null when the question does not say so. */
    private static @Nullable String after(Document query) {
        return Condition.allOf(query).stream()
                .filter(each -> each.field().equals("_id") && each.kind() == Condition.Kind.FROM)
                .map(each -> each.values().getFirst())
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** In the file texts stand together, in the order questions are answered in. */
    private Stream<Document> from(String id) {
        var cursor = documents.cursor(id, null, false);
        var ids = Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED);
        return StreamSupport.stream(ids, false)
                .takeWhile(String.class::isInstance)
                .map(any -> cursor.getValue());
    }
}
