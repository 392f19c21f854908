package no.larvik.laereplass.chassis.imports.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.larvik.laereplass.chassis.store.AggregateStore;
import no.larvik.laereplass.chassis.store.Fact;
import no.larvik.laereplass.chassis.store.Stored;
import org.bson.Document;

/** Books by their number. */
final class Books {

    private final AggregateStore store;

    Books(AggregateStore store) {
        this.store = store;
    }

    Stored add(String number, String title, int copies) {
        var state = new Document("number", number).append("title", title).append("copies", copies);
        return store.insert(UUID.randomUUID().toString(), state, List.of(new Fact("book.added", 1, Map.of())));
    }

    Optional<Stored> find(String id) {
        return store.find(id);
    }

    Optional<Stored> numbered(String number) {
        return store.findAll(new Document("st.number", number), new Document("_id", 1), 1).stream()
                .findFirst();
    }

    Stored copies(String id, int copies) {
        var book = store.find(id).orElseThrow();
        var next = new Document(book.state()).append("copies", copies);
        return store.replace(id, book.version(), next, List.of(new Fact("book.changed", 1, Map.of())));
    }

    void erase(Stored book) {
        store.erase(book.id(), book.version(), "import-undone");
    }
}
