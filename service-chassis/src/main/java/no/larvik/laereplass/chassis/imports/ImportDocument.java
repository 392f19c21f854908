package no.larvik.laereplass.chassis.imports;

import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.tables.Shape;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An import as it is stored. */
final class ImportDocument {

    private ImportDocument() {}

    static Document of(ImportJob job) {
        var choice = job.choice();
        var times = job.times();
        return new Document("kind", job.kind())
                .append("caller", caller(job.caller()))
                .append("source", source(job.source()))
                .append("state", job.state().name())
                .append("columns", new Document(job.columns()))
                .append("choice", choice == null ? null : choice.name())
                .append("next", job.next())
                .append("expected", tally(job.expected()))
                .append("result", tally(job.result()))
                .append("undone", job.undone())
                .append("kept", job.kept())
                .append("problem", job.problem())
                .append("uploaded", Date.from(times.uploaded()))
                .append("checked", date(times.checked()))
                .append("applied", date(times.applied()))
                .append("putBack", date(times.undone()));
    }

    static ImportJob toJob(Document document) {
        var choice = document.getString("choice");
        var columns = new LinkedHashMap<String, Integer>();
        document.get("columns", Document.class).forEach((name, at) -> columns.put(name, (Integer) at));
        return new ImportJob(
                document.getString("_id"),
                document.getLong("v"),
                document.getString("kind"),
                toCaller(document.get("caller", Document.class)),
                toSource(document.get("source", Document.class)),
                ImportState.valueOf(document.getString("state")),
                columns,
                choice == null ? null : ImportChoice.valueOf(choice),
                document.getInteger("next"),
                toTally(document.get("expected", Document.class)),
                toTally(document.get("result", Document.class)),
                document.getInteger("undone"),
                document.getInteger("kept"),
                document.getString("problem"),
                new ImportJob.Times(
                        document.getDate("uploaded").toInstant(),
                        instant(document, "checked"),
                        instant(document, "applied"),
                        instant(document, "putBack")));
    }

    private static Document caller(Caller caller) {
        return new Document("subject", caller.subject())
                .append("roles", caller.roles().stream().sorted().toList())
                .append("municipality", caller.municipality())
                .append("organisation", caller.organisation())
                .append("agency", caller.agency())
                .append("name", caller.name())
                .append("issuer", caller.issuer());
    }

    private static Caller toCaller(Document document) {
        return new Caller(
                document.getString("subject"),
                Set.copyOf(document.getList("roles", String.class)),
                document.getString("municipality"),
                document.getString("organisation"),
                document.getString("agency"),
                document.getString("name"),
                document.getString("issuer"));
    }

    private static Document source(Source source) {
        var shape = source.shape();
        return new Document("fileName", source.fileName())
                .append("format", shape.format())
                .append("encoding", shape.encoding())
                .append("separator", shape.separator())
                .append("sheet", shape.sheet())
                .append("headings", source.headings())
                .append("rows", source.rows())
                .append("pieces", source.pieces());
    }

    private static Source toSource(Document document) {
        return new Source(
                document.getString("fileName"),
                new Shape(
                        document.getString("format"),
                        document.getString("encoding"),
                        document.getString("separator"),
                        document.getString("sheet")),
                document.getList("headings", String.class),
                document.getInteger("rows"),
                document.getInteger("pieces"));
    }

    private static Document tally(Tally tally) {
        var document = new Document();
        tally.counts().forEach((outcome, count) -> document.append(outcome.name(), count));
        return document;
    }

    private static Tally toTally(Document document) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        document.forEach((outcome, count) -> counts.put(Outcome.valueOf(outcome), (Integer) count));
        return new Tally(counts);
    }

    private static @Nullable Date date(@Nullable Instant moment) {
        return moment == null ? null : Date.from(moment);
    }

    private static @Nullable Instant instant(Document document, String field) {
        var date = document.getDate(field);
        return date == null ? null : date.toInstant();
    }
}
