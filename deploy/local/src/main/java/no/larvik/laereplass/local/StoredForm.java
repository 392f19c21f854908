package no.larvik.laereplass.local;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.LinkedHashMap;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** How collections and their unique indexes lie in the file. A file of the form before is rewritten when it is opened. */
final class StoredForm {

    private static final int VERSION = 1;
    private static final String COLLECTION = "databases.";
    private static final String INDEX = "._index_";

    private StoredForm() {}

    /** The backend opens these maps itself afterwards, and gets them as they are. */
    static void openCollection(MVStore store, String namespace) {
        store.openMap(COLLECTION + namespace, documents());
    }

    static void openIndex(MVStore store, String namespace, String index) {
        store.openMap(namespace + INDEX + index, keys());
    }

    /** Nothing is on disk before all of it is: the store commits at the end only. */
    static void bringUpToDate(MVStore store) {
        if (store.getStoreVersion() == VERSION) return;
        for (var name : List.copyOf(store.getMapNames())) {
            if (name.contains(INDEX)) rewrite(store, name, keys());
            else if (name.startsWith(COLLECTION)) rewrite(store, name, documents());
        }
        store.setStoreVersion(VERSION);
        store.commit();
    }

    private static <K, V> void rewrite(MVStore store, String name, MVMap.Builder<K, V> form) {
        MVMap<K, V> before = store.openMap(name);
        var entries = new LinkedHashMap<>(before);
        store.removeMap(before);
        store.openMap(name, form).putAll(entries);
    }

    private static MVMap.Builder<Object, Document> documents() {
        return new MVMap.Builder<Object, Document>().valueType(StoredDocuments.TYPE);
    }

    private static MVMap.Builder<KeyValue, Object> keys() {
        return new MVMap.Builder<KeyValue, Object>().keyType(StoredKeys.TYPE);
    }
}
