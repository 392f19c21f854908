package no.larvik.laereplass.local;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents on disk as BSON: a fifth of the work of Java's own serialisation, and half the space. */
final class StoredDocuments extends BasicDataType<Document> {

    static final StoredDocuments TYPE = new StoredDocuments();

    /** What the objects of a document take in memory for each of its bytes on disk, about. */
    private static final int OBJECTS_PER_BYTE = 4;

    private StoredDocuments() {}

    static ByteBuf bytes(Document document) {
        var bytes = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bytes);
        return bytes;
    }

    @Override
    public void write(WriteBuffer out, Document document) {
        out.put(bytes(document).nioBuffer());
    }

    @Override
    public Document read(ByteBuffer in) {
        var bytes = Unpooled.wrappedBuffer(in);
        var document = BsonDecoder.decodeBson(bytes);
        in.position(in.position() + bytes.readerIndex());
        return document;
    }

    @Override
    public int getMemory(Document document) {
        return OBJECTS_PER_BYTE * bytes(document).readableBytes();
    }

    @Override
    public boolean isMemoryEstimationAllowed() {
        return true;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
