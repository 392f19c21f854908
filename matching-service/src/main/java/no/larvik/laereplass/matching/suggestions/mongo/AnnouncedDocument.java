package no.larvik.laereplass.matching.suggestions.mongo;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.store.Fact;
import no.larvik.laereplass.chassis.store.Stored;
import no.larvik.laereplass.matching.market.Stamp;
import no.larvik.laereplass.matching.scoring.Word;
import no.larvik.laereplass.matching.suggestions.Announced;
import no.larvik.laereplass.matching.suggestions.Announced.Item;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A list as it is stored, and as it is told: described in docs/contracts/events/suggestion. */
final class AnnouncedDocument {

    private AnnouncedDocument() {}

    static Document of(Announced list) {
        return new Document(
                        "items",
                        list.items().stream().map(AnnouncedDocument::item).toList())
                .append("rulesVersion", list.rulesVersion())
                .append("marketVersion", list.market().version())
                .append("marketAt", Date.from(list.market().at()));
    }

    static Announced toAnnounced(Stored stored) {
        var state = stored.state();
        var items = state.getList("items", Document.class, List.of()).stream()
                .map(item -> new Item(
                        item.getString("openingId"),
                        item.getInteger("hundredths"),
                        Word.valueOf(item.getString("word"))))
                .toList();
        var market = new Stamp(
                state.getLong("marketVersion"), state.getDate("marketAt").toInstant());
        return new Announced(stored.id(), items, state.getString("rulesVersion"), market);
    }

    static Fact changed(Announced list) {
        return new Fact("suggestion.changed", 1, Map.of("candidateId", list.candidateId()));
    }

    /** Nobody keeps an empty list of somebody who may have left. */
    static @Nullable Map<String, ?> state(Stored stored) {
        var list = toAnnounced(stored);
        if (list.items().isEmpty()) return null;
        var told = new LinkedHashMap<String, Object>();
        told.put("candidateId", list.candidateId());
        told.put("items", list.items().stream().map(AnnouncedDocument::item).toList());
        told.put("rulesVersion", list.rulesVersion());
        told.put(
                "market",
                Map.of(
                        "version",
                        list.market().version(),
                        "at",
                        list.market().at().toString()));
        return told;
    }

    private static Document item(Item item) {
        return new Document("openingId", item.openingId())
                .append("hundredths", item.hundredths())
                .append("word", item.word().name());
    }
}
