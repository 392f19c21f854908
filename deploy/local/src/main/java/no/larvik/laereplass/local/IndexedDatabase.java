package no.larvik.laereplass.local;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/** The backend knows unique indexes only and reads whole collections for the rest. Here the others are used too. */
final class IndexedDatabase extends H2Database {

    /** Where the backend keeps how large a collection is. */
    private static final String FIGURES = "meta.";

    /** Set at first use, which is while the backend's own constructor opens what was there. */
    private @Nullable Map<String, List<LookupIndex>> lookups;

    private final MVStore store;

    IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        var namespace = getFullCollectionNamespace(name);
        return new PagedCollection(
                this,
                name,
                options,
                StoredForm.openCollection(store, namespace),
                store.openMap(FIGURES + namespace),
                cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        StoredForm.openIndex(store, getFullCollectionNamespace(collection), name);
        return super.openOrCreateUniqueIndex(collection, name, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        var known = lookups(collection);
        return known.stream()
                .filter(index -> index.getName().equals(name))
                .findFirst()
                .orElseGet(() -> new LookupIndex(name, keys, known));
    }

    @Override
    public void dropCollection(String collection, Oplog oplog) {
        super.dropCollection(collection, oplog);
        forget(collection);
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String name) {
        var before = collection.getCollectionName();
        super.moveCollection(from, collection, name);
        if (from instanceof IndexedDatabase indexed) indexed.forget(before);
    }

    private void forget(String collection) {
        if (lookups != null) lookups.remove(collection);
    }

    private List<LookupIndex> lookups(String collection) {
        var all = lookups;
        if (all == null) lookups = all = new HashMap<>();
        return all.computeIfAbsent(collection, any -> new ArrayList<>());
    }
}
