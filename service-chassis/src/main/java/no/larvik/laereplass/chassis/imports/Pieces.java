package no.larvik.laereplass.chassis.imports;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** The rows of imports, piece by piece; a piece is found by its own id alone. */
final class Pieces {

    private final MongoCollection<Document> pieces;

    Pieces(MongoDatabase database) {
        pieces = database.getCollection("import_pieces");
    }

    void add(Piece piece) {
        pieces.insertOne(PieceDocument.of(piece).append("_id", id(piece.importId(), piece.number())));
    }

    Piece get(String importId, int number) {
        var id = id(importId, number);
        return Optional.ofNullable(pieces.find(Filters.eq("_id", id)).first())
                .map(PieceDocument::toPiece)
                .orElseThrow(() -> new IllegalStateException("No piece " + id));
    }

    void put(Piece piece) {
        var id = id(piece.importId(), piece.number());
        pieces.updateOne(Filters.eq("_id", id), new Document("$set", PieceDocument.of(piece)));
    }

    void forget(String importId, int count) {
        for (int number = 0; number < count; number++) pieces.deleteOne(Filters.eq("_id", id(importId, number)));
    }

    /** However many there are. */
    void forgetAll(String importId) {
        pieces.deleteMany(Filters.eq("import", importId));
    }

    /** Imports of which there is at least a first piece. */
    List<String> imports() {
        return pieces.find(Filters.eq("number", 0))
                .projection(Projections.include("import"))
                .map(found -> found.getString("import"))
                .into(new ArrayList<>());
    }

    private static String id(String importId, int number) {
        return importId + ":" + number;
    }
}
