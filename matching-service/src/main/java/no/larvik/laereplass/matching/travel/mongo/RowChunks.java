package no.larvik.laereplass.matching.travel.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.matching.scoring.Cell;
import no.larvik.laereplass.matching.scoring.Travel;
import no.larvik.laereplass.matching.scoring.TravelTable.Row;
import org.bson.Document;
import org.bson.types.Binary;

/** Rows packed into documents of some 700 kB: four doubles, a mode and the minutes. */
final class RowChunks {

    private static final int ROWS = 20_000;
    private static final int BYTES_A_ROW = 4 * Double.BYTES + Byte.BYTES + Short.BYTES;

    private final MongoCollection<Document> chunks;

    RowChunks(MongoDatabase database) {
        this.chunks = database.getCollection("travel_rows");
    }

    void write(String edition, List<Row> rows) {
        for (int from = 0, number = 0; from < rows.size(); from += ROWS, number++) {
            var some = rows.subList(from, Math.min(rows.size(), from + ROWS));
            chunks.insertOne(new Document("_id", edition + ":" + number)
                    .append("edition", edition)
                    .append("number", number)
                    .append("rows", new Binary(packed(some))));
        }
    }

    List<Row> read(String edition) {
        var rows = new ArrayList<Row>();
        for (var chunk : chunks.find(eq("edition", edition)).sort(Sorts.ascending("number")))
            unpack(chunk.get("rows", Binary.class).getData(), rows);
        return rows;
    }

    /** What an import that ended half way left behind goes too. */
    void keepOnly(String... editions) {
        chunks.deleteMany(nin("edition", List.of(editions)));
    }

    private static byte[] packed(List<Row> rows) {
        var bytes = ByteBuffer.allocate(rows.size() * BYTES_A_ROW);
        for (var row : rows) {
            bytes.putDouble(row.from().lat()).putDouble(row.from().lon());
            bytes.putDouble(row.to().lat()).putDouble(row.to().lon());
            bytes.put((byte) row.mode().ordinal()).putShort((short) row.minutes());
        }
        return bytes.array();
    }

    private static void unpack(byte[] packed, List<Row> rows) {
        var modes = Travel.Mode.values();
        var bytes = ByteBuffer.wrap(packed);
        while (bytes.hasRemaining()) {
            var from = new Cell(bytes.getDouble(), bytes.getDouble());
            var to = new Cell(bytes.getDouble(), bytes.getDouble());
            rows.add(new Row(from, to, modes[bytes.get()], bytes.getShort()));
        }
    }
}
