package no.larvik.laereplass.matching.formidling.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.larvik.laereplass.chassis.store.AggregateStore;
import no.larvik.laereplass.chassis.store.AggregateStores;
import no.larvik.laereplass.chassis.store.ChangedMeanwhile;
import no.larvik.laereplass.chassis.store.Fact;
import no.larvik.laereplass.chassis.store.Leftovers;
import no.larvik.laereplass.matching.formidling.Milestone;
import no.larvik.laereplass.matching.formidling.Notice;
import no.larvik.laereplass.matching.formidling.Notices;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One small document a person and day, under an id of its own making, with the announcement in the same write. */
@Repository
class MongoNotices implements Notices {

    private static final int ALL = 100_000;

    private final AggregateStore store;
    private final MongoCollection<Document> documents;

    MongoNotices(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(NoticeConfiguration.KIND);
        this.documents = database.getCollection(NoticeConfiguration.COLLECTION);
        documents.createIndex(Indexes.ascending("st.day"));
        documents.createIndex(Indexes.ascending("st.candidateId"));
    }

    @Override
    public Set<String> toldOf(Milestone milestone, LocalDate day) {
        var that = and(eq("st.day", day.toString()), eq("st.milestone", milestone.name()));
        return store.findAll(that, Sorts.ascending("_id"), ALL).stream()
                .map(found -> found.state().getString("candidateId"))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean tell(Notice notice) {
        var state = new Document("candidateId", notice.candidateId())
                .append("municipality", notice.municipality())
                .append("milestone", notice.milestone().name())
                .append("day", notice.day().toString());
        try {
            store.insert(notice.id(), state, List.of(fact(notice)));
            return true;
        } catch (ChangedMeanwhile toldBefore) {
            return false;
        }
    }

    @Override
    public Optional<Notice> find(String id) {
        return store.find(id)
                .map(found -> new Notice(
                        found.state().getString("candidateId"),
                        found.state().getString("municipality"),
                        Milestone.valueOf(found.state().getString("milestone")),
                        LocalDate.parse(found.state().getString("day"))));
    }

    @Override
    public void forget(String candidateId) {
        for (var found : store.findAll(eq("st.candidateId", candidateId), Sorts.ascending("_id"), ALL))
            store.erase(found.id(), found.version(), "CASE_GONE");
    }

    @Override
    public void forgetBefore(LocalDate day) {
        Leftovers.remove(documents, lt("st.day", day.toString()));
    }

    private static Fact fact(Notice notice) {
        return new Fact(
                "formidling." + word(notice.milestone()),
                1,
                Map.of(
                        "formidlingId", notice.id(),
                        "candidateId", notice.candidateId(),
                        "municipality", notice.municipality(),
                        "due", notice.day().toString()));
    }

    private static String word(Milestone milestone) {
        return switch (milestone) {
            case APPLICATION_OPENS -> "application-opened";
            case SPECIAL_DEADLINE -> "special-deadline-approached";
            case DEADLINE -> "deadline-approached";
            case PLACING_BEGINS -> "placing-begun";
            case SCHOOL_OFFERED -> "school-offer-approached";
            case PLACING_ENDS -> "placing-end-approached";
            case OTHERS_REMOVED, UNQUALIFIED_TOLD ->
                throw new IllegalArgumentException("young people are not told of " + milestone);
        };
    }
}
