package no.larvik.laereplass.local;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.ByteBufUtil;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Keys of unique indexes on disk, in an order of their own: alike only when every part is equal. */
final class StoredKeys extends BasicDataType<KeyValue> {

    static final StoredKeys TYPE = new StoredKeys();

    private static final int BYTES_A_PART = 60;

    private StoredKeys() {}

    @Override
    public int compare(KeyValue one, KeyValue other) {
        for (var part = 0; part < Math.min(one.size(), other.size()); part++) {
            var order = parts(one.get(part), other.get(part));
            if (order != 0) return order;
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int parts(@Nullable Object one, @Nullable Object other) {
        if (one instanceof String a && other instanceof String b) return a.compareTo(b);
        if (one instanceof Double a && other instanceof Double b) return Double.compare(a, b);
        var kinds = kind(one).compareTo(kind(other));
        return kinds != 0 ? kinds : Arrays.compareUnsigned(bytes(one), bytes(other));
    }

    private static String kind(@Nullable Object part) {
        return part == null ? "" : part.getClass().getName();
    }

    private static byte[] bytes(@Nullable Object part) {
        return ByteBufUtil.getBytes(StoredDocuments.bytes(new Document("", part)));
    }

    @Override
    public void write(WriteBuffer out, KeyValue key) {
        var parts = new Document();
        for (var part = 0; part < key.size(); part++) parts.put(String.valueOf(part), key.get(part));
        StoredDocuments.TYPE.write(out, parts);
    }

    @Override
    public KeyValue read(ByteBuffer in) {
        return new KeyValue(StoredDocuments.TYPE.read(in).values());
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
