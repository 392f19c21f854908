package no.larvik.laereplass.local;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.LinkedHashMap;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** How collections and their unique indexes lie in the file. A file of the form before is rewritten when it is opened. */
final class StoredForm {

    private static final int VERSION = 2;
    private static final String COLLECTION = "databases.";
    private static final String INDEX = "._index_";

    private StoredForm() {}

    static MVMap<Object, Document> openCollection(MVStore store, String namespace) {
        return store.openMap(COLLECTION + namespace, documents());
    }

    /** The backend opens this map itself afterwards, and gets it as it is. */
    static void openIndex(MVStore store, String namespace, String index) {
        store.openMap(namespace + INDEX + index, keys());
    }

    /** Nothing is on disk before all of it is: the store commits at the end only. */
    static void bringUpToDate(MVStore store) {
        var form = store.getStoreVersion();
        if (form == VERSION) return;
        for (var name : List.copyOf(store.getMapNames())) {
            if (name.contains(INDEX)) rewrite(store, name, keysOf(form), keys());
            else if (name.startsWith(COLLECTION)) rewrite(store, name, documentsOf(form), documents());
        }
        store.setStoreVersion(VERSION);
        store.commit();
    }

    private static <K, V> void rewrite(
            MVStore store, String name, MVMap.Builder<K, V> form, MVMap.Builder<K, V> newForm) {
        var before = store.openMap(name, form);
        var entries = new LinkedHashMap<>(before);
        store.removeMap(before);
        store.openMap(name, newForm).putAll(entries);
    }

    /** Form 0 is the backend's own: as Java writes objects. */
    private static MVMap.Builder<Object, Document> documentsOf(int form) {
        var builder = new MVMap.Builder<Object, Document>();
        return form == 0 ? builder : builder.valueType(StoredDocuments.TYPE);
    }

    private static MVMap.Builder<KeyValue, Object> keysOf(int form) {
        var builder = new MVMap.Builder<KeyValue, Object>();
        return form == 0 ? builder : builder.keyType(EarlierKeys.TYPE);
    }

    private static MVMap.Builder<Object, Document> documents() {
        return new MVMap.Builder<Object, Document>().keyType(StoredValues.TYPE).valueType(StoredDocuments.TYPE);
    }

    private static MVMap.Builder<KeyValue, Object> keys() {
        return new MVMap.Builder<KeyValue, Object>().keyType(StoredKeys.TYPE).valueType(StoredValues.TYPE);
    }
}
