package no.larvik.laereplass.chassis.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.tables.TableRow;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A piece as it is stored. What people wrote is never the name of a field. */
final class PieceDocument {

    private PieceDocument() {}

    static Document of(Piece piece) {
        var before = piece.before();
        return new Document("import", piece.importId())
                .append("number", piece.number())
                .append("rows", piece.rows().stream().map(PieceDocument::row).toList())
                .append("lines", piece.lines().stream().map(PieceDocument::line).toList())
                .append("before", before == null ? null : states(before))
                .append(
                        "effects",
                        piece.effects().stream().map(PieceDocument::effect).toList())
                .append("applied", piece.applied())
                .append("kept", piece.kept());
    }

    static Piece toPiece(Document document) {
        var before = document.getList("before", Document.class);
        return new Piece(
                document.getString("import"),
                document.getInteger("number"),
                all(document, "rows").stream().map(PieceDocument::toRow).toList(),
                all(document, "lines").stream().map(PieceDocument::toLine).toList(),
                before == null ? null : toStates(before),
                all(document, "effects").stream().map(PieceDocument::toEffect).toList(),
                document.getBoolean("applied", false),
                document.getList("kept", Integer.class));
    }

    private static List<Document> all(Document document, String field) {
        return document.getList(field, Document.class, List.of());
    }

    private static Document row(TableRow row) {
        return new Document("n", row.number()).append("c", row.cells());
    }

    private static TableRow toRow(Document row) {
        return new TableRow(row.getInteger("n"), row.getList("c", String.class));
    }

    private static Document line(Line line) {
        var note = line.note();
        return new Document("n", line.row())
                .append("o", line.outcome().name())
                .append("ref", line.reference())
                .append("note", note == null ? null : flaw(note))
                .append("flaws", line.flaws().stream().map(PieceDocument::flaw).toList());
    }

    private static Line toLine(Document line) {
        var note = line.get("note", Document.class);
        return new Line(
                line.getInteger("n"),
                Outcome.valueOf(line.getString("o")),
                line.getString("ref"),
                note == null ? null : toFlaw(note),
                all(line, "flaws").stream().map(PieceDocument::toFlaw).toList());
    }

    private static Document flaw(RowFlaw flaw) {
        return new Document("column", flaw.column())
                .append("code", flaw.code())
                .append("args", new Document(words(flaw.args())));
    }

    /** Figures and codes as text: nobody counts with them any more. */
    private static Map<String, Object> words(Map<String, ?> args) {
        var words = new LinkedHashMap<String, Object>();
        args.forEach((name, value) -> words.put(name, value.toString()));
        return words;
    }

    private static RowFlaw toFlaw(Document flaw) {
        return new RowFlaw(
                flaw.getString("column"), flaw.getString("code"), Map.copyOf(flaw.get("args", Document.class)));
    }

    private static List<Document> states(Map<String, String> states) {
        return states.entrySet().stream()
                .map(state -> new Document("subject", state.getKey()).append("state", state.getValue()))
                .toList();
    }

    private static Map<String, String> toStates(List<Document> states) {
        var all = new LinkedHashMap<String, String>();
        states.forEach(state -> all.put(state.getString("subject"), state.getString("state")));
        return all;
    }

    private static Document effect(Effect effect) {
        return new Document("n", effect.row())
                .append("ref", effect.reference())
                .append("before", effect.before())
                .append("mark", effect.mark());
    }

    private static Effect toEffect(Document effect) {
        return new Effect(
                effect.getInteger("n"), effect.getString("ref"), text(effect, "before"), text(effect, "mark"));
    }

    private static @Nullable String text(Document document, String field) {
        return document.getString(field);
    }
}
