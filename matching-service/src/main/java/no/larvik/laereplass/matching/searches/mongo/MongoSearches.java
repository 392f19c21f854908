package no.larvik.laereplass.matching.searches.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.larvik.laereplass.chassis.store.AggregateStore;
import no.larvik.laereplass.chassis.store.AggregateStores;
import no.larvik.laereplass.chassis.store.ChangedMeanwhile;
import no.larvik.laereplass.chassis.store.Fact;
import no.larvik.laereplass.chassis.store.OutboxFull;
import no.larvik.laereplass.matching.searches.SavedSearch;
import no.larvik.laereplass.matching.searches.Searches;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** One document a search, with what its owner knows of; what was found is announced in the same write. */
@Repository
class MongoSearches implements Searches {

    private static final int ALL = 10_000;

    private final AggregateStore store;

    MongoSearches(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(SearchConfiguration.KIND);
        var documents = database.getCollection(SearchConfiguration.COLLECTION);
        documents.createIndex(Indexes.ascending("st.owner"));
        documents.createIndex(Indexes.ascending("st.candidateId"));
    }

    @Override
    public List<SavedSearch> of(String owner) {
        return all(eq("st.owner", owner), ALL);
    }

    @Override
    public List<SavedSearch> on(String afterId, int limit) {
        return all(and(eq("st.on", true), gt("_id", afterId)), limit);
    }

    @Override
    public Optional<SavedSearch> find(String id) {
        return store.find(id).map(SearchDocument::toSearch);
    }

    @Override
    public List<SavedSearch> about(String candidateId) {
        return Stream.of("st.candidateId", "st.known")
                .flatMap(field -> all(eq(field, candidateId), ALL).stream())
                .toList();
    }

    @Override
    public SavedSearch add(SavedSearch search) {
        return SearchDocument.toSearch(store.insert(search.id(), SearchDocument.of(search), List.of()));
    }

    @Override
    public Optional<SavedSearch> put(SavedSearch next) {
        return replaced(next, List.of());
    }

    @Override
    public boolean tell(SavedSearch next) {
        return replaced(next, List.of(SearchDocument.found(next))).isPresent();
    }

    @Override
    public boolean remove(SavedSearch search) {
        try {
            store.erase(search.id(), search.version(), "DELETED");
            return true;
        } catch (ChangedMeanwhile | OutboxFull notNow) {
            return false;
        }
    }

    private Optional<SavedSearch> replaced(SavedSearch next, List<Fact> facts) {
        try {
            var stored = store.replace(next.id(), next.version(), SearchDocument.of(next), facts);
            return Optional.of(SearchDocument.toSearch(stored));
        } catch (ChangedMeanwhile | OutboxFull notNow) {
            return Optional.empty();
        }
    }

    private List<SavedSearch> all(Bson filter, int limit) {
        return store.findAll(filter, Sorts.ascending("_id"), limit).stream()
                .map(SearchDocument::toSearch)
                .toList();
    }
}
