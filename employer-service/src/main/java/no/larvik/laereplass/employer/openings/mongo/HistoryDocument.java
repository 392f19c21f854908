package no.larvik.laereplass.employer.openings.mongo;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.employer.openings.Entry;
import no.larvik.laereplass.employer.openings.Entry.FieldChange;
import no.larvik.laereplass.employer.openings.Entry.What;
import no.larvik.laereplass.employer.openings.Entry.Who;
import no.larvik.laereplass.employer.openings.Field;
import no.larvik.laereplass.employer.openings.History;
import no.larvik.laereplass.employer.openings.Wording.Acceptance;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Who did what to an opening, and which wordings staff let stand, as they are stored. */
final class HistoryDocument {

    private HistoryDocument() {}

    static List<Document> of(History history) {
        return history.entries().stream().map(HistoryDocument::of).toList();
    }

    static History toHistory(List<Document> stored) {
        return new History(stored.stream().map(HistoryDocument::toEntry).toList());
    }

    static @Nullable Document of(Acceptance accepted) {
        if (accepted.equals(Acceptance.NONE)) return null;
        return new Document("because", accepted.because())
                .append("phrases", accepted.phrases().stream().sorted().toList());
    }

    static Acceptance toAcceptance(@Nullable Document stored) {
        if (stored == null) return Acceptance.NONE;
        return new Acceptance(
                stored.getString("because"), Set.copyOf(new ArrayList<>(stored.getList("phrases", String.class))));
    }

    private static Document of(Entry entry) {
        return new Document("at", Date.from(entry.at()))
                .append("who", entry.who().name())
                .append("by", entry.by())
                .append("what", entry.what().name())
                .append(
                        "fields",
                        entry.fields().stream().map(HistoryDocument::of).toList());
    }

    private static Entry toEntry(Document stored) {
        return new Entry(
                stored.getDate("at").toInstant(),
                Who.valueOf(stored.getString("who")),
                stored.getString("by"),
                What.valueOf(stored.getString("what")),
                stored.getList("fields", Document.class, List.of()).stream()
                        .map(HistoryDocument::toChange)
                        .toList());
    }

    private static Document of(FieldChange change) {
        return new Document("field", change.field().name())
                .append("before", change.before())
                .append("after", change.after());
    }

    private static FieldChange toChange(Document stored) {
        return new FieldChange(
                Field.valueOf(stored.getString("field")), stored.getString("before"), stored.getString("after"));
    }
}
