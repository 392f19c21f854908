package no.larvik.laereplass.matching.matches.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
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
import no.larvik.laereplass.matching.matches.Change;
import no.larvik.laereplass.matching.matches.Match;
import no.larvik.laereplass.matching.matches.Matches;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Matches as documents with their outbox. A sparse unique field keeps two open matches of one pair apart. */
@Repository
class MongoMatches implements Matches {

    private static final Bson NEWEST_FIRST = Sorts.descending("_id");
    private static final int ALL = 10_000;

    private final AggregateStore store;

    MongoMatches(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of("match");
        var documents = database.getCollection("matches");
        documents.createIndex(
                Indexes.ascending("st.openPair"),
                new IndexOptions().unique(true).sparse(true));
        documents.createIndex(Indexes.ascending("st.candidateId"));
        documents.createIndex(Indexes.ascending("st.openingId"));
        documents.createIndex(Indexes.ascending("st.due"), new IndexOptions().sparse(true));
    }

    @Override
    public Optional<Match> find(String id) {
        return store.find(id).map(MatchDocument::toMatch);
    }

    @Override
    public Optional<Match> insert(Change created) {
        var match = created.next();
        try {
            return Optional.of(
                    MatchDocument.toMatch(store.insert(match.id(), MatchDocument.of(match), facts(created))));
        } catch (ChangedMeanwhile pairIsTaken) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Match> save(Change change) {
        var match = change.next();
        try {
            return Optional.of(MatchDocument.toMatch(
                    store.replace(match.id(), match.version(), MatchDocument.of(match), facts(change))));
        } catch (ChangedMeanwhile lost) {
            return Optional.empty();
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw failure;
            return Optional.empty(); // a no was undone after these two got another match
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
    public List<Match> openOfCandidate(String candidateId) {
        return all(and(eq("st.candidateId", candidateId), eq("st.open", true)), ALL);
    }

    @Override
    public List<Match> openOfOpening(String openingId) {
        return all(and(eq("st.openingId", openingId), eq("st.open", true)), ALL);
    }

    @Override
    public int accepted(String openingId) {
        return (int) openOfOpening(openingId).stream()
                .filter(match -> match.state().committed())
                .count();
    }

    @Override
    public List<Match> overdue(Instant now, int limit) {
        return all(lte("st.due", Date.from(now)), limit);
    }

    @Override
    public List<Match> page(Query query) {
        var filters = new ArrayList<Bson>();
        add(filters, "st.municipality", query.municipality());
        add(filters, "st.candidateId", query.candidateId());
        add(filters, "st.openingId", query.openingId());
        add(filters, "st.organisationNumber", query.organisationNumber());
        if (query.state() != null) add(filters, "st.state", query.state().name());
        if (query.stage() != null) add(filters, "st.reached", query.stage().name());
        if (query.before() != null) filters.add(lt("_id", query.before()));
        return all(filters.isEmpty() ? new org.bson.Document() : and(filters), query.limit());
    }

    private List<Match> all(Bson filter, int limit) {
        return store.findAll(filter, NEWEST_FIRST, limit).stream()
                .map(MatchDocument::toMatch)
                .toList();
    }

    private static void add(List<Bson> filters, String field, @Nullable String value) {
        if (value != null) filters.add(eq(field, value));
    }

    private static List<Fact> facts(Change change) {
        return change.facts().stream()
                .map(fact -> MatchRecords.event(change.next(), fact))
                .toList();
    }
}
