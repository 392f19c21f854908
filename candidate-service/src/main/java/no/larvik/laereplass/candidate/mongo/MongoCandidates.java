package no.larvik.laereplass.candidate.mongo;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import no.larvik.laereplass.candidate.Candidate;
import no.larvik.laereplass.candidate.CandidateEvent;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Candidates;
import no.larvik.laereplass.candidate.Change;
import no.larvik.laereplass.candidate.Search;
import no.larvik.laereplass.candidate.kafka.CandidateFactsV1;
import no.larvik.laereplass.chassis.store.AggregateStore;
import no.larvik.laereplass.chassis.store.ChangedMeanwhile;
import no.larvik.laereplass.chassis.store.Fact;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Cases in the chassis's store: state and facts in one write. That a sign-in has one case, a unique index sees to. */
final class MongoCandidates implements Candidates {

    private final AggregateStore store;
    private final MongoCollection<Document> documents;
    private final StandIns standIns;
    private final MongoProtectedCases protectedCases;
    private final InstantSource clock;

    MongoCandidates(
            AggregateStore store,
            MongoCollection<Document> documents,
            StandIns standIns,
            MongoProtectedCases protectedCases,
            InstantSource clock) {
        this.store = store;
        this.documents = documents;
        this.standIns = standIns;
        this.protectedCases = protectedCases;
        this.clock = clock;
    }

    @Override
    public Optional<Candidate> find(CandidateId id) {
        return store.find(id.value())
                .map(stored -> standIns.today(List.of(CandidateDocument.toCandidate(stored)))
                        .getFirst());
    }

    @Override
    public List<Candidate> findAll(Collection<CandidateId> ids) {
        var distinct = ids.stream().map(CandidateId::value).distinct().toList();
        return distinct.isEmpty() ? List.of() : cases(in("_id", distinct), distinct.size());
    }

    @Override
    public Optional<Candidate> linkedTo(String subject) {
        return cases(eq(st(CandidateDocument.SUBJECT), subject), 1).stream().findFirst();
    }

    @Override
    public Optional<Candidate> invitedWith(String seal) {
        return cases(eq(st(CandidateDocument.SEAL), seal), 1).stream().findFirst();
    }

    @Override
    public List<Candidate> list(Search search) {
        var filters = new ArrayList<Bson>();
        filters.add(eq(st(CandidateDocument.MUNICIPALITY), search.municipality()));
        switch (search.scope()) {
            case Search.Scope.CaseloadOf own -> filters.add(caseloadOf(own.subject()));
            case Search.Scope.Untaken untaken -> filters.add(exists(st(CandidateDocument.CONTACT), false));
            case Search.Scope.ContactIsOneOf(var subjects) ->
                filters.add(in(st(CandidateDocument.CONTACT_SUBJECT), subjects));
            case Search.Scope.Team team -> {}
        }
        var status = search.status();
        if (status != null) filters.add(eq(st(CandidateDocument.STATUS), status.name()));
        var text = search.text();
        var words = text == null ? List.<String>of() : NameWords.asked(text);
        if (!words.isEmpty()) filters.add(all(st(CandidateDocument.WORDS), words));
        var trade = search.trade();
        if (trade != null) filters.add(eq(st(CandidateDocument.TRADES), trade));
        var after = search.after();
        if (after != null) filters.add(lt("_id", after.value()));
        return cases(and(filters), search.limit());
    }

    @Override
    public List<Candidate> alike(String municipality, Collection<String> keys, int limit) {
        return cases(
                and(eq(st(CandidateDocument.MUNICIPALITY), municipality), in(st(CandidateDocument.LIKENESS), keys)),
                limit);
    }

    @Override
    public void eachLikeness(String municipality, BiConsumer<CandidateId, List<String>> one) {
        documents
                .find(and(eq(st(CandidateDocument.MUNICIPALITY), municipality), exists(st(CandidateDocument.LIKENESS))))
                .projection(include(st(CandidateDocument.LIKENESS)))
                .forEach(found -> one.accept(
                        new CandidateId(found.getString("_id")),
                        found.get("st", Document.class).getList(CandidateDocument.LIKENESS, String.class)));
    }

    @Override
    public void erase(Candidate candidate, String reason) {
        try {
            store.erase(candidate.id().value(), candidate.version(), reason);
        } catch (ChangedMeanwhile e) {
            throw new CandidateProblem.ChangedMeanwhile();
        }
    }

    @Override
    public List<Candidate> quietSince(Instant when, int limit) {
        return cases(lt(st(CandidateDocument.CHANGED_AT), Times.stored(when)), limit);
    }

    @Override
    public List<Candidate> guardiansOf(LocalDate today, int limit) {
        var born = today.minusYears(18).toString();
        return cases(and(exists(st(CandidateDocument.GUARDIAN)), lte(st(CandidateDocument.BORN), born)), limit);
    }

    @Override
    public List<Candidate> invitedBefore(Instant when, int limit) {
        return cases(lt(st(CandidateDocument.INVITED_UNTIL), Times.stored(when)), limit);
    }

    @Override
    public List<Candidate> pausedUntil(LocalDate day, int limit) {
        return cases(lte(st(CandidateDocument.PAUSED_UNTIL), day.toString()), limit);
    }

    private List<Candidate> cases(Bson filter, int limit) {
        return standIns.today(store.findAll(filter, descending("_id"), limit).stream()
                .map(CandidateDocument::toCandidate)
                .toList());
    }

    /** One's own, those one helps with, and those of whoever is away today and named one as deputy. */
    private Bson caseloadOf(String subject) {
        var contacts = new ArrayList<String>(standIns.absentToday(subject));
        contacts.add(subject);
        return or(in(st(CandidateDocument.CONTACT_SUBJECT), contacts), eq(st(CandidateDocument.TEAM_SUBJECT), subject));
    }

    @Override
    public Candidate add(Change registered) {
        var candidate = registered.next();
        refuseProtected(candidate);
        try {
            return CandidateDocument.toCandidate(
                    store.insert(candidate.id().value(), CandidateDocument.of(candidate), facts(registered)));
        } catch (ChangedMeanwhile theIdIsNewSoTheSignInIsNot) {
            throw new CandidateProblem.AlreadyLinked();
        }
    }

    @Override
    public Candidate put(Change change) {
        return write(change, change.next().touched(clock.instant()));
    }

    @Override
    public Candidate putQuietly(Change change) {
        return write(change, change.next());
    }

    /** The answer is that of any sign-in that is taken: nobody learns why. */
    private void refuseProtected(Candidate linked) {
        var subject = linked.subject();
        if (subject != null && protectedCases.has(subject)) throw new CandidateProblem.AlreadyLinked();
    }

    private Candidate write(Change change, Candidate next) {
        if (change.facts().stream().anyMatch(CandidateEvent.Linked.class::isInstance)) refuseProtected(next);
        try {
            var stored = store.replace(next.id().value(), next.version(), CandidateDocument.of(next), facts(change));
            return standIns.today(List.of(CandidateDocument.toCandidate(stored)))
                    .getFirst();
        } catch (ChangedMeanwhile e) {
            throw new CandidateProblem.ChangedMeanwhile();
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) throw new CandidateProblem.AlreadyLinked();
            throw e;
        }
    }

    private static List<Fact> facts(Change change) {
        return change.facts().stream().map(CandidateFactsV1::of).toList();
    }

    private static String st(String field) {
        return "st." + field;
    }
}
