package no.larvik.laereplass.chassis.relay;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.larvik.laereplass.chassis.store.AggregateKind;
import no.larvik.laereplass.chassis.store.Stored;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Turns a document into the records that announce it. */
final class Announcements {

    private static final String NAMESPACE = "no.larvik.laereplass.";

    private final JsonMapper json;

    Announcements(JsonMapper json) {
        this.json = json;
    }

    /** The pending facts in ascending order, then the state as it is now. */
    List<Outgoing> of(AggregateKind kind, Document document) {
        var records = new ArrayList<Outgoing>();
        for (var entry : document.getList("ob", Document.class, List.of())) records.add(event(kind, document, entry));
        records.add(state(kind, document));
        return records;
    }

    private Outgoing event(AggregateKind kind, Document document, Document entry) {
        return new Outgoing(
                kind.eventTopic(),
                document.getString("_id"),
                number(entry, "s"),
                NAMESPACE + entry.getString("t") + ".v" + entry.getInteger("tv"),
                entry.getString("id"),
                entry.getDate("at").toInstant(),
                entry.getString("tp"),
                json.writeValueAsBytes(entry.get("p", Document.class)));
    }

    private Outgoing state(AggregateKind kind, Document document) {
        var id = document.getString("_id");
        var sequence = number(document, "seq");
        var changed = document.getDate("obAt");
        return new Outgoing(
                kind.stateTopic(),
                id,
                sequence,
                NAMESPACE + kind.stateTopic(),
                UUID.nameUUIDFromBytes((kind.stateTopic() + id + sequence).getBytes(StandardCharsets.UTF_8))
                        .toString(),
                changed == null ? Instant.EPOCH : changed.toInstant(),
                null,
                snapshot(kind, document));
    }

    private byte @Nullable [] snapshot(AggregateKind kind, Document document) {
        if (document.get("del") != null) return null;
        var stored = new Stored(
                document.getString("_id"),
                number(document, "v"),
                number(document, "seq"),
                document.get("st", Document.class),
                false);
        var snapshot = kind.snapshot().apply(stored);
        return snapshot == null ? null : json.writeValueAsBytes(snapshot);
    }

    static long number(Document document, String field) {
        return document.get(field) instanceof Number found ? found.longValue() : 0;
    }
}
