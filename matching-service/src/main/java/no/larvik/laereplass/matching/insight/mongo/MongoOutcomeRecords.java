package no.larvik.laereplass.matching.insight.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import no.larvik.laereplass.matching.insight.OutcomeRecords;
import no.larvik.laereplass.matching.journeys.Certificate;
import no.larvik.laereplass.matching.journeys.EndReason;
import no.larvik.laereplass.matching.journeys.Outcome;
import no.larvik.laereplass.matching.journeys.Stage;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Reads the journeys, those in school too. */
@Repository
class MongoOutcomeRecords implements OutcomeRecords {

    private static final Bson COUNTED =
            include("seq", "st.municipality", "st.candidateId", "st.stage", "st.certificate", "st.reason");

    private final MongoCollection<Document> journeys;

    MongoOutcomeRecords(MongoDatabase database) {
        this.journeys = database.getCollection("journeys");
    }

    @Override
    public Optional<Came> find(String id) {
        var found = journeys.find(and(eq("_id", id), exists("del", false)))
                .projection(COUNTED)
                .first();
        return Optional.ofNullable(found).map(MongoOutcomeRecords::came);
    }

    @Override
    public Optional<Came> remains(String id) {
        return Optional.empty();
    }

    @Override
    public void each(Consumer<Came> one) {
        Pages.each(journeys, COUNTED, found -> one.accept(came(found)));
    }

    private static Came came(Document journey) {
        var state = Objects.requireNonNull(journey.get("st", Document.class), "st");
        var certificate = state.getString("certificate");
        var reason = state.getString("reason");
        return new Came(
                journey.getString("_id"),
                journey.get("seq", Number.class).longValue(),
                state.getString("municipality").intern(),
                state.getString("candidateId"),
                Outcome.of(
                        Stage.valueOf(state.getString("stage")),
                        certificate == null ? null : Certificate.valueOf(certificate),
                        reason == null ? null : EndReason.valueOf(reason)));
    }
}
