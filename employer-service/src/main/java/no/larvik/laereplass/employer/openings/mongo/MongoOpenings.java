package no.larvik.laereplass.employer.openings.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.chassis.store.AggregateStore;
import no.larvik.laereplass.chassis.store.AggregateStores;
import no.larvik.laereplass.chassis.store.ChangedMeanwhile;
import no.larvik.laereplass.employer.Change;
import no.larvik.laereplass.employer.Slice;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.mongo.Words;
import no.larvik.laereplass.employer.openings.Opening;
import no.larvik.laereplass.employer.openings.OpeningEvent;
import no.larvik.laereplass.employer.openings.OpeningId;
import no.larvik.laereplass.employer.openings.Openings;
import no.larvik.laereplass.employer.openings.Status;
import no.larvik.laereplass.employer.openings.kafka.OpeningFacts;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Openings in the outbox store; ids are in the order of creation, so the newest have the highest. */
@Component
class MongoOpenings implements Openings {

    /** More than any employer in the country posts. */
    private static final int MOST = 5000;

    private final AggregateStore openings;
    private final Trades trades;

    MongoOpenings(AggregateStores stores, Trades trades) {
        this.openings = stores.of(OpeningStorage.KIND);
        this.trades = trades;
    }

    @Override
    public Optional<Opening> find(OpeningId id) {
        return openings.find(id.value()).map(OpeningDocument::toOpening);
    }

    @Override
    public Opening add(Change<Opening, OpeningEvent> drafted) {
        var opening = drafted.next();
        return OpeningDocument.toOpening(openings.insert(
                opening.id().value(), OpeningDocument.of(opening, trades), OpeningFacts.of(drafted.facts())));
    }

    @Override
    public Opening put(Change<Opening, OpeningEvent> change) {
        var next = change.next();
        return OpeningDocument.toOpening(openings.replace(
                next.id().value(), next.version(), OpeningDocument.of(next, trades), OpeningFacts.of(change.facts())));
    }

    @Override
    public boolean tryPut(Change<Opening, OpeningEvent> change) {
        try {
            put(change);
            return true;
        } catch (ChangedMeanwhile somebodyWasFirst) {
            return false;
        }
    }

    @Override
    public List<Opening> overdue(LocalDate today, int limit) {
        var late = Filters.and(
                Filters.eq("st.status", Status.PUBLISHED.name()),
                Filters.lt("st.terms.details.deadline", today.toString()));
        return openings.findAll(late, Sorts.ascending("_id"), limit).stream()
                .map(OpeningDocument::toOpening)
                .toList();
    }

    @Override
    public List<Opening> of(EmployerId employer) {
        return openings.findAll(Filters.eq("st.employer", employer.value()), Sorts.ascending("_id"), MOST).stream()
                .map(OpeningDocument::toOpening)
                .toList();
    }

    @Override
    public void erase(Opening opening) {
        openings.erase(opening.id().value(), opening.version(), "discarded");
    }

    @Override
    public Slice<Opening> search(Search search, @Nullable String after, int limit) {
        var filters = filters(search);
        if (after != null) filters.add(Filters.lt("_id", after));
        var filter = filters.isEmpty() ? new Document() : Filters.and(filters);
        var found = openings.findAll(filter, Sorts.descending("_id"), limit + 1).stream()
                .map(OpeningDocument::toOpening)
                .toList();
        return Slice.cut(found, limit, opening -> opening.id().value());
    }

    private static List<Bson> filters(Search search) {
        var filters = new ArrayList<Bson>(Words.beginningWith(search.text()));
        var employer = search.employer();
        var status = search.status();
        if (search.organisation() != null) filters.add(Filters.eq("st.organisationNumber", search.organisation()));
        if (employer != null) filters.add(Filters.eq("st.employer", employer.value()));
        if (status != null) filters.add(Filters.eq("st.status", status.name()));
        if (search.trade() != null) filters.add(Filters.eq("st.terms.trade", search.trade()));
        return filters;
    }
}
