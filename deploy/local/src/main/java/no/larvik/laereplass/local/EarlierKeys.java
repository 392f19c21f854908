package no.larvik.laereplass.local;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Keys as a file of form 1 has them, a document each; they are read once more and then rewritten. */
final class EarlierKeys extends BasicDataType<KeyValue> {

    static final EarlierKeys TYPE = new EarlierKeys();

    private EarlierKeys() {}

    @Override
    public int compare(KeyValue one, KeyValue other) {
        return StoredKeys.TYPE.compare(one, other);
    }

    @Override
    public KeyValue read(ByteBuffer in) {
        return new KeyValue(StoredDocuments.TYPE.read(in).values());
    }

    @Override
    public void write(WriteBuffer out, KeyValue key) {
        throw new UnsupportedOperationException("Form 1 is only read");
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
