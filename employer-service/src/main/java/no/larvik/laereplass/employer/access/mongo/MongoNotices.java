package no.larvik.laereplass.employer.access.mongo;

import java.time.LocalDate;
import java.util.EnumMap;
import no.larvik.laereplass.employer.access.NoticeKind;
import no.larvik.laereplass.employer.access.Notices;
import no.larvik.laereplass.employer.access.Rhythm;
import no.larvik.laereplass.employer.employers.Language;
import org.bson.Document;

/** What somebody chose, as it lies in the document of their organisation. */
final class MongoNotices {

    private MongoNotices() {}

    static Document of(Notices notices) {
        var wanted = new Document();
        notices.wanted().forEach((kind, rhythm) -> wanted.append(kind.name(), rhythm.name()));
        return new Document("id", notices.id())
                .append("subject", notices.subject())
                .append("name", notices.name())
                .append("email", notices.email())
                .append("language", notices.language().name())
                .append("wanted", wanted)
                .append("lastHere", notices.lastHere().toString());
    }

    static Notices read(Document stored) {
        var wanted = new EnumMap<NoticeKind, Rhythm>(NoticeKind.class);
        stored.get("wanted", Document.class)
                .forEach(
                        (kind, rhythm) -> wanted.put(NoticeKind.valueOf(kind), Rhythm.valueOf(String.valueOf(rhythm))));
        return new Notices(
                stored.getString("id"),
                stored.getString("subject"),
                stored.getString("name"),
                stored.getString("email"),
                Language.valueOf(stored.getString("language")),
                wanted,
                LocalDate.parse(stored.getString("lastHere")));
    }
}
