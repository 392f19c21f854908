package no.larvik.laereplass.notification.webhooks.mongo;

import java.util.Date;
import java.util.Objects;
import no.larvik.laereplass.notification.News;
import no.larvik.laereplass.notification.webhooks.Call;
import org.bson.Document;

/** A call as stored: ids, codes and instants. */
final class CallDocument {

    private CallDocument() {}

    static Document of(Call call) {
        var news = call.news();
        return new Document("_id", call.id())
                .append("v", call.version())
                .append("webhookId", call.webhookId())
                .append("news", news == null ? null : news.word())
                .append("matchId", call.matchId())
                .append("openingId", call.openingId())
                .append("happenedAt", Date.from(call.happenedAt()))
                .append("state", call.state().name())
                .append("attempts", call.attempts())
                .append("due", Date.from(call.due()))
                .append("outcome", call.outcome());
    }

    static Call toCall(Document stored) {
        var news = stored.getString("news");
        return new Call(
                text(stored, "_id"),
                text(stored, "webhookId"),
                news == null ? null : News.of(news).orElseThrow(),
                stored.getString("matchId"),
                stored.getString("openingId"),
                stored.getDate("happenedAt").toInstant(),
                Call.State.valueOf(text(stored, "state")),
                stored.get("attempts", Number.class).intValue(),
                stored.getDate("due").toInstant(),
                stored.getString("outcome"),
                stored.get("v", Number.class).longValue());
    }

    private static String text(Document stored, String field) {
        return Objects.requireNonNull(stored.getString(field), field);
    }
}
