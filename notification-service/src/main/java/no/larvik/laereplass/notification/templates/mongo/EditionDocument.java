package no.larvik.laereplass.notification.templates.mongo;

import java.util.Date;
import java.util.EnumMap;
import java.util.Objects;
import no.larvik.laereplass.notification.Language;
import no.larvik.laereplass.notification.Words;
import no.larvik.laereplass.notification.templates.Edition;
import no.larvik.laereplass.notification.templates.Medium;
import no.larvik.laereplass.notification.templates.Template;
import no.larvik.laereplass.notification.templates.TemplateId;
import org.bson.Document;

/** Templates and decisions as stored. */
final class EditionDocument {

    private EditionDocument() {}

    static Document identified(TemplateId id) {
        return new Document("_id", id.key())
                .append("medium", id.medium().name())
                .append("occasion", id.occasion())
                .append("audience", id.audience())
                .append("step", id.step());
    }

    static TemplateId idOf(Document stored) {
        return new TemplateId(
                Medium.valueOf(text(stored, "medium")),
                text(stored, "occasion"),
                text(stored, "audience"),
                stored.getString("step"));
    }

    static Template toTemplate(TemplateId id, Document stored) {
        var latest = new EnumMap<Language, Edition>(Language.class);
        for (var edition : stored.get("latest", Document.class).values()) {
            var read = toEdition((Document) edition);
            latest.put(read.language(), read);
        }
        return new Template(id, stored.get("v", Number.class).intValue(), latest);
    }

    static Document of(Edition edition) {
        var words = edition.words();
        return new Document("number", edition.number())
                .append("language", edition.language().tag())
                .append("title", words == null ? null : words.title())
                .append("text", words == null ? null : words.text())
                .append("approved", edition.approved())
                .append("by", edition.by())
                .append("why", edition.why())
                .append("municipality", edition.municipality())
                .append("at", Date.from(edition.at()));
    }

    static Edition toEdition(Document stored) {
        var text = stored.getString("text");
        return new Edition(
                stored.get("number", Number.class).intValue(),
                Language.of(text(stored, "language")),
                text == null ? null : new Words(text(stored, "title"), text),
                stored.getBoolean("approved", false),
                text(stored, "by"),
                text(stored, "why"),
                text(stored, "municipality"),
                stored.getDate("at").toInstant());
    }

    private static String text(Document stored, String field) {
        return Objects.requireNonNull(stored.getString(field), field);
    }
}
