package no.larvik.laereplass.local;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Makes a file of today's form one of form 1, whose keys were documents and whose ids Java's objects. */
final class FormOne extends BasicDataType<KeyValue> {

    private FormOne() {}

    static void writeAgain(Path file) {
        try (var store = new MVStore.Builder().fileName(file.toString()).open()) {
            for (var name : List.copyOf(store.getMapNames())) {
                if (name.contains("._index_"))
                    rewrite(
                            store,
                            name,
                            new MVMap.Builder<KeyValue, Object>()
                                    .keyType(StoredKeys.TYPE)
                                    .valueType(StoredValues.TYPE),
                            new MVMap.Builder<KeyValue, Object>().keyType(new FormOne()));
                else if (name.startsWith("databases."))
                    rewrite(
                            store,
                            name,
                            new MVMap.Builder<Object, Document>()
                                    .keyType(StoredValues.TYPE)
                                    .valueType(StoredDocuments.TYPE),
                            new MVMap.Builder<Object, Document>().valueType(StoredDocuments.TYPE));
            }
            store.setStoreVersion(1);
        }
    }

    private static <K, V> void rewrite(
            MVStore store, String name, MVMap.Builder<K, V> today, MVMap.Builder<K, V> formOne) {
        var map = store.openMap(name, today);
        var entries = new LinkedHashMap<>(map);
        store.removeMap(map);
        store.openMap(name, formOne).putAll(entries);
    }

    @Override
    public int compare(KeyValue one, KeyValue other) {
        return StoredKeys.TYPE.compare(one, other);
    }

    @Override
    public void write(WriteBuffer out, KeyValue key) {
        var parts = new Document();
        for (var part = 0; part < key.size(); part++) parts.put(String.valueOf(part), key.get(part));
        StoredDocuments.TYPE.write(out, parts);
    }

    @Override
    public KeyValue read(ByteBuffer in) {
        return EarlierKeys.TYPE.read(in);
    }

    @Override
    public int getMemory(KeyValue key) {
        return StoredKeys.TYPE.getMemory(key);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
