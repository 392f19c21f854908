package no.larvik.laereplass.candidate.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CaseDocument;
import no.larvik.laereplass.candidate.CaseDocuments;
import no.larvik.laereplass.candidate.DocumentType;
import no.larvik.laereplass.chassis.store.Leftovers;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.stereotype.Component;

/**
 * Files in pieces of a quarter of a megabyte, each sealed for its place, and last a description: without it the pieces
 * are nobody's, and a reader never meets half a file.
 */
@Component
final class MongoCaseDocuments implements CaseDocuments {

    private static final int PIECE = 256 * 1024;
    private static final String ABOUT = "candidate";

    private final MongoCollection<Document> descriptions;
    private final MongoCollection<Document> pieces;
    private final PersonalKeys keys;

    MongoCaseDocuments(MongoDatabase database, PersonalKeys keys) {
        descriptions = database.getCollection("documents");
        pieces = database.getCollection("documentPieces");
        this.keys = keys;
        descriptions.createIndex(Indexes.ascending(ABOUT, "_id"));
        pieces.createIndex(Indexes.ascending(ABOUT));
    }

    @Override
    public List<CaseDocument> about(CandidateId id) {
        return descriptions
                .find(eq(ABOUT, id.value()))
                .sort(descending("_id"))
                .map(MongoCaseDocuments::toDocument)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<CaseDocument> find(String id) {
        return Optional.ofNullable(descriptions.find(eq("_id", id)).first()).map(MongoCaseDocuments::toDocument);
    }

    @Override
    public void add(CaseDocument document, byte[] content) {
        var sealer = keys.of(document.about());
        for (int number = 0; number < count(document); number++) {
            var from = number * PIECE;
            var piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
            var place = place(document, number);
            pieces.insertOne(new Document("_id", place)
                    .append(ABOUT, document.about().value())
                    .append("data", new Binary(sealer.seal(piece, piece.length, place))));
        }
        descriptions.insertOne(of(document));
    }

    @Override
    public void write(CaseDocument document, OutputStream to) throws IOException {
        var sealer = keys.of(document.about());
        for (int number = 0; number < count(document); number++) {
            var place = place(document, number);
            var piece = pieces.find(eq("_id", place)).first();
            if (piece == null) throw new IOException("a piece is missing");
            to.write(sealer.open(piece.get("data", Binary.class).getData(), place));
        }
    }

    @Override
    public void remove(CaseDocument document) {
        descriptions.deleteOne(eq("_id", document.id()));
        for (int number = 0; number < count(document); number++) pieces.deleteOne(eq("_id", place(document, number)));
    }

    @Override
    public void removeAll(CandidateId about) {
        keys.forget(about);
        Leftovers.remove(descriptions, eq(ABOUT, about.value()));
        Leftovers.remove(pieces, eq(ABOUT, about.value()));
    }

    private static int count(CaseDocument document) {
        return (document.size() + PIECE - 1) / PIECE;
    }

    private static String place(CaseDocument document, int number) {
        return document.id() + ":" + number;
    }

    private static Document of(CaseDocument document) {
        return new Document("_id", document.id())
                .append(ABOUT, document.about().value())
                .append("kind", document.kind().name())
                .append("type", document.type().name())
                .append("size", document.size())
                .append("digest", document.digest())
                .append("forEmployers", document.forEmployers())
                .append("bySelf", document.bySelf())
                .append("at", Times.stored(document.at()));
    }

    private static CaseDocument toDocument(Document document) {
        return new CaseDocument(
                document.getString("_id"),
                new CandidateId(document.getString(ABOUT)),
                CaseDocument.Kind.valueOf(document.getString("kind")),
                DocumentType.valueOf(document.getString("type")),
                document.getInteger("size"),
                document.getString("digest"),
                document.getBoolean("forEmployers"),
                document.getBoolean("bySelf"),
                document.getDate("at").toInstant());
    }
}
