package no.larvik.laereplass.matching.travel.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.larvik.laereplass.chassis.audit.AuditLog;
import no.larvik.laereplass.chassis.security.CurrentCaller;
import no.larvik.laereplass.chassis.store.AggregateStore;
import no.larvik.laereplass.chassis.store.AggregateStores;
import no.larvik.laereplass.chassis.store.Fact;
import no.larvik.laereplass.chassis.store.Stored;
import no.larvik.laereplass.matching.scoring.TravelTable;
import no.larvik.laereplass.matching.travel.Edition;
import no.larvik.laereplass.matching.travel.Editions;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** The rows first, under a name nobody reads yet; then one compare-and-set makes them the table in use. */
@Repository
class MongoEditions implements Editions {

    static final String ID = "travel";

    private final AggregateStore store;
    private final RowChunks chunks;
    private final AuditLog audit;

    MongoEditions(AggregateStores stores, MongoDatabase database, AuditLog audit) {
        this.store = stores.of("travel");
        this.chunks = new RowChunks(database);
        this.audit = audit;
    }

    @Override
    public Optional<Edition> current() {
        return store.find(ID).flatMap(EditionDocument::toEdition);
    }

    @Override
    public Optional<List<TravelTable.Row>> rowsOf(Edition edition) {
        var rows = chunks.read(edition.id());
        return rows.size() == edition.rows() ? Optional.of(rows) : Optional.empty();
    }

    @Override
    public void put(Edition edition, List<TravelTable.Row> rows) {
        var before = store.find(ID);
        audit.changing(CurrentCaller.get(), "travel:" + edition.id(), "TRAVEL_TIMES", "IMPORT");
        chunks.write(edition.id(), rows);
        replace(before, EditionDocument.of(edition), new Fact("travel.imported", 1, told(edition)));
        var replaced =
                before.flatMap(EditionDocument::toEdition).map(Edition::id).orElse("");
        chunks.keepOnly(edition.id(), replaced); // the one before, too: somebody may be reading it
    }

    @Override
    public void remove() {
        var before = store.find(ID);
        if (before.flatMap(EditionDocument::toEdition).isEmpty()) return;
        audit.changing(CurrentCaller.get(), "travel:none", "TRAVEL_TIMES", "REMOVAL");
        replace(before, new Document(), new Fact("travel.removed", 1, Map.of("loaded", false)));
    }

    private void replace(Optional<Stored> before, Document state, Fact fact) {
        if (before.isEmpty()) store.insert(ID, state, List.of(fact));
        else store.replace(ID, before.get().version(), state, List.of(fact));
    }

    private static Map<String, ?> told(Edition edition) {
        return Map.of("edition", edition.id(), "date", edition.date().toString(), "rows", edition.rows());
    }
}
