package no.larvik.laereplass.employer.employers.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.chassis.store.AggregateStore;
import no.larvik.laereplass.chassis.store.AggregateStores;
import no.larvik.laereplass.chassis.store.ChangedMeanwhile;
import no.larvik.laereplass.employer.Change;
import no.larvik.laereplass.employer.Slice;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.EmployerEvent;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.EmployerProblem;
import no.larvik.laereplass.employer.employers.Employers;
import no.larvik.laereplass.employer.employers.OrganisationNumber;
import no.larvik.laereplass.employer.employers.kafka.EmployerFacts;
import no.larvik.laereplass.employer.mongo.Words;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Employers in the outbox store. That a number is registered once rests on {@code _id} alone, which every store keeps
 * unique: the number's own document names the employer's id before the employer exists. A crash in between leaves the id
 * for the next try.
 */
@Component
class MongoEmployers implements Employers {

    private static final int MOST_NEWS = 200;

    private final AggregateStore employers;
    private final MongoCollection<Document> numbers;

    MongoEmployers(AggregateStores stores, MongoDatabase database) {
        this.employers = stores.of(EmployerStorage.KIND);
        this.numbers = database.getCollection("organisation_numbers");
    }

    @Override
    public Optional<Employer> find(EmployerId id) {
        return employers.find(id.value()).map(EmployerDocument::toEmployer);
    }

    @Override
    public Optional<Employer> ofOrganisation(OrganisationNumber number) {
        return idOf(number).flatMap(this::find);
    }

    @Override
    public EmployerId idFor(OrganisationNumber number, EmployerId proposed) {
        try {
            numbers.insertOne(new Document("_id", number.digits()).append("employer", proposed.value()));
            return proposed;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return idOf(number).orElseThrow(() -> e);
        }
    }

    @Override
    public Employer add(Change<Employer, EmployerEvent> registered) {
        var employer = registered.next();
        try {
            return EmployerDocument.toEmployer(employers.insert(
                    employer.id().value(), EmployerDocument.of(employer), EmployerFacts.of(registered.facts())));
        } catch (ChangedMeanwhile taken) {
            throw new EmployerProblem.AlreadyRegistered();
        }
    }

    @Override
    public Employer put(Change<Employer, EmployerEvent> change) {
        var next = change.next();
        return EmployerDocument.toEmployer(employers.replace(
                next.id().value(), next.version(), EmployerDocument.of(next), EmployerFacts.of(change.facts())));
    }

    /** The number first: should it end between the two, the same can be done again. */
    @Override
    public void erase(Employer employer) {
        var number = new Document("_id", employer.organisationNumber().digits())
                .append("employer", employer.id().value());
        numbers.deleteOne(number);
        employers.erase(employer.id().value(), employer.version(), "discarded");
    }

    @Override
    public boolean tryPut(Change<Employer, EmployerEvent> change) {
        try {
            put(change);
            return true;
        } catch (ChangedMeanwhile somebodyWasFirst) {
            return false;
        }
    }

    @Override
    public List<Employer> checkedBefore(Instant moment, @Nullable EmployerId after, int limit) {
        var old = Filters.or(Filters.lt("st.entered.checkedAt", Date.from(moment)), Filters.eq("st.entered", null));
        var stale = after == null ? old : Filters.and(Filters.gt("_id", after.value()), old);
        return employers.findAll(stale, Sorts.ascending("_id"), limit).stream()
                .map(EmployerDocument::toEmployer)
                .toList();
    }

    @Override
    public List<Employer> withNews() {
        return all(Filters.eq("st.entered.news", true), MOST_NEWS);
    }

    @Override
    public List<Employer> membersOf(EmployerId office, int limit) {
        return all(Filters.eq("st.memberships.office", office.value()), limit);
    }

    @Override
    public List<Employer> offices(int limit) {
        return all(Filters.eq("st.office", true), limit);
    }

    @Override
    public List<Employer> withApprovalsExpiring(LocalDate from, LocalDate to, int limit) {
        var between = new Document("$gte", from.toString()).append("$lte", to.toString());
        return all(Filters.elemMatch("st.approvals", new Document("validUntil", between)), limit);
    }

    private List<Employer> all(Bson filter, int limit) {
        return employers.findAll(filter, Sorts.ascending("st.order"), limit).stream()
                .map(EmployerDocument::toEmployer)
                .toList();
    }

    @Override
    public Slice<Employer> search(@Nullable String text, @Nullable String after, int limit) {
        var filters = new ArrayList<Bson>(Words.beginningWith(text));
        if (after != null) filters.add(Filters.gt("st.order", after));
        var filter = filters.isEmpty() ? new Document() : Filters.and(filters);
        var found = employers.findAll(filter, Sorts.ascending("st.order"), limit + 1).stream()
                .map(EmployerDocument::toEmployer)
                .toList();
        return Slice.cut(found, limit, EmployerDocument::orderOf);
    }

    private Optional<EmployerId> idOf(OrganisationNumber number) {
        return Optional.ofNullable(
                        numbers.find(Filters.eq("_id", number.digits())).first())
                .map(known -> new EmployerId(known.getString("employer")));
    }
}
