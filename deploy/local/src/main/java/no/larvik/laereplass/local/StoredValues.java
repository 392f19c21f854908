package no.larvik.laereplass.local;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.ByteBufUtil;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;

/**
 * Ids and parts of keys on disk, in an order of their own: alike only when they are equal. A text goes as one piece of
 * bytes, since pages of ids are written again with every commit; a value of a rarer kind goes as Java writes it.
 */
final class StoredValues extends BasicDataType<Object> {

    static final StoredValues TYPE = new StoredValues();

    private static final byte OTHER = 0;
    private static final byte NOTHING = 1;
    private static final byte TEXT = 2;
    private static final byte NUMBER = 3;
    private static final int BYTES_OF_A_VALUE = 64;

    private final ObjectDataType other = new ObjectDataType();

    private StoredValues() {}

    @Override
    public int compare(@Nullable Object one, @Nullable Object another) {
        if (one instanceof String a && another instanceof String b) return a.compareTo(b);
        if (one instanceof Double a && another instanceof Double b) return Double.compare(a, b);
        var kinds = kind(one).compareTo(kind(another));
        return kinds != 0 ? kinds : Arrays.compareUnsigned(bytes(one), bytes(another));
    }

    @Override
    public void write(WriteBuffer out, @Nullable Object value) {
        switch (value) {
            case null -> out.put(NOTHING);
            case String text -> {
                var bytes = text.getBytes(StandardCharsets.UTF_8);
                out.put(TEXT).putVarInt(bytes.length).put(bytes);
            }
            case Double number -> out.put(NUMBER).putLong(Double.doubleToRawLongBits(number));
            default -> other.write(out.put(OTHER), value);
        }
    }

    @Override
    public @Nullable Object read(ByteBuffer in) {
        var kind = in.get();
        return switch (kind) {
            case NOTHING -> null;
            case TEXT -> text(in);
            case NUMBER -> Double.longBitsToDouble(in.getLong());
            case OTHER -> other.read(in);
            default -> throw new IllegalStateException("Not a kind of value: " + kind);
        };
    }

    @Override
    public int getMemory(@Nullable Object value) {
        return BYTES_OF_A_VALUE;
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }

    private static String text(ByteBuffer in) {
        var bytes = new byte[DataUtils.readVarInt(in)];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String kind(@Nullable Object value) {
        return value == null ? "" : value.getClass().getName();
    }

    private static byte[] bytes(@Nullable Object value) {
        return ByteBufUtil.getBytes(StoredDocuments.bytes(new Document("", value)));
    }
}
