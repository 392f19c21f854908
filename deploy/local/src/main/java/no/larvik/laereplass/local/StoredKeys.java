package no.larvik.laereplass.local;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Keys of unique indexes on disk, part after part: alike only when every part is equal. */
final class StoredKeys extends BasicDataType<KeyValue> {

    static final StoredKeys TYPE = new StoredKeys();

    private static final int BYTES_A_PART = 60;

    private StoredKeys() {}

    @Override
    public int compare(KeyValue one, KeyValue other) {
        for (var part = 0; part < Math.min(one.size(), other.size()); part++) {
            var order = StoredValues.TYPE.compare(one.get(part), other.get(part));
            if (order != 0) return order;
        }
        return Integer.compare(one.size(), other.size());
    }

    @Override
    public void write(WriteBuffer out, KeyValue key) {
        out.putVarInt(key.size());
        for (var part = 0; part < key.size(); part++) StoredValues.TYPE.write(out, key.get(part));
    }

    @Override
    public KeyValue read(ByteBuffer in) {
        var parts = new @Nullable Object[DataUtils.readVarInt(in)];
        for (var part = 0; part < parts.length; part++) parts[part] = StoredValues.TYPE.read(in);
        return new KeyValue(Arrays.asList(parts));
    }

    @Override
    public int getMemory(KeyValue key) {
        return BYTES_A_PART * key.size();
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
