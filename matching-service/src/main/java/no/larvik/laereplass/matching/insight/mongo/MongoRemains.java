package no.larvik.laereplass.matching.insight.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.larvik.laereplass.matching.insight.Course;
import no.larvik.laereplass.matching.insight.Remains;
import no.larvik.laereplass.matching.matches.State;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Two small collections of their own, beside the documents that become tombstones. */
@Repository
class MongoRemains implements Remains {

    private final MongoCollection<Document> matches;
    private final MongoCollection<Document> journeys;
    private final MongoCollection<Document> pastMatches;
    private final MongoCollection<Document> pastContracts;

    MongoRemains(MongoDatabase database) {
        this.matches = database.getCollection("matches");
        this.journeys = database.getCollection("journeys");
        this.pastMatches = database.getCollection(Nameless.COLLECTION);
        this.pastContracts = database.getCollection(MongoContractRecords.PAST);
    }

    @Override
    public void ofMatch(String matchId, String somebody) {
        living(matches, matchId).ifPresent(found -> {
            var course = MongoCourseRecords.course(found);
            if (course.days()[0] == Course.NEVER) return; // never proposed: nothing counts it
            var state = state(found);
            var reached = state.getList("reached", String.class, List.of());
            var silent = State.EMPLOYER_SILENT.name().equals(state.getString("state"));
            var answered = reached.contains(State.INTERESTED.name()) || reached.contains(State.NOT_SELECTED.name());
            keep(pastMatches, Nameless.of(course, somebody, silent, answered));
        });
    }

    @Override
    public void ofJourney(String journeyId) {
        living(journeys, journeyId)
                .map(found -> state(found))
                .filter(MongoContractRecords::beganWithContract)
                .ifPresent(state -> keep(
                        pastContracts, MongoContractRecords.document(state).append("_id", Nameless.id(journeyId))));
    }

    private static Optional<Document> living(MongoCollection<Document> documents, String id) {
        return Optional.ofNullable(
                documents.find(and(eq("_id", id), exists("del", false))).first());
    }

    private static Document state(Document found) {
        return Objects.requireNonNull(found.get("st", Document.class), "st");
    }

    private static void keep(MongoCollection<Document> documents, Document nameless) {
        try {
            documents.insertOne(nameless);
        } catch (MongoWriteException failure) {
            if (failure.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw failure;
        }
    }
}
