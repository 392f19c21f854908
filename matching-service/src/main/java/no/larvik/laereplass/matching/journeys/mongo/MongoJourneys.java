package no.larvik.laereplass.matching.journeys.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.chassis.store.AggregateStore;
import no.larvik.laereplass.chassis.store.AggregateStores;
import no.larvik.laereplass.chassis.store.ChangedMeanwhile;
import no.larvik.laereplass.chassis.store.Fact;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.journeys.Journey;
import no.larvik.laereplass.matching.journeys.JourneyChange;
import no.larvik.laereplass.matching.journeys.Journeys;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Journeys as documents with their outbox. */
@Repository
class MongoJourneys implements Journeys {

    private static final Bson NEWEST_FIRST = Sorts.descending("_id");

    private final AggregateStore store;

    MongoJourneys(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of("journey");
        var documents = database.getCollection("journeys");
        documents.createIndex(Indexes.ascending("st.candidateId"));
        documents.createIndex(Indexes.ascending("st.due"), new IndexOptions().sparse(true));
    }

    @Override
    public Optional<Journey> find(String id) {
        return store.find(id).map(JourneyDocument::toJourney);
    }

    @Override
    public Optional<Journey> insert(JourneyChange created) {
        var journey = created.next();
        try {
            return Optional.of(
                    JourneyDocument.toJourney(store.insert(journey.id(), JourneyDocument.of(journey), facts(created))));
        } catch (ChangedMeanwhile there) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Journey> save(JourneyChange change) {
        var journey = change.next();
        try {
            return Optional.of(JourneyDocument.toJourney(
                    store.replace(journey.id(), journey.version(), JourneyDocument.of(journey), facts(change))));
        } catch (ChangedMeanwhile lost) {
            return Optional.empty();
        }
    }

    @Override
    public void erase(String id) {
        try {
            store.erase(id, "CASE_GONE");
        } catch (ChangedMeanwhile busy) {
            throw new MatchingProblem.ChangedMeanwhile(id);
        }
    }

    @Override
    public List<Journey> due(Instant now, int limit) {
        return all(lte("st.due", Date.from(now)), limit);
    }

    @Override
    public List<Journey> unsettled(int limit) {
        return all(eq("st.settled", false), limit);
    }

    @Override
    public List<Journey> page(Query query) {
        var filters = new ArrayList<Bson>();
        add(filters, "st.municipality", query.municipality());
        add(filters, "st.candidateId", query.candidateId());
        add(filters, "st.organisationNumber", query.organisationNumber());
        if (query.stage() != null) add(filters, "st.stage", query.stage().name());
        if (query.before() != null) filters.add(lt("_id", query.before()));
        return all(filters.isEmpty() ? new Document() : and(filters), query.limit());
    }

    private List<Journey> all(Bson filter, int limit) {
        return store.findAll(filter, NEWEST_FIRST, limit).stream()
                .map(JourneyDocument::toJourney)
                .toList();
    }

    private static void add(List<Bson> filters, String field, @Nullable String value) {
        if (value != null) filters.add(eq(field, value));
    }

    private static List<Fact> facts(JourneyChange change) {
        return change.facts().stream()
                .map(fact -> JourneyRecords.event(change.next(), fact))
                .toList();
    }
}
