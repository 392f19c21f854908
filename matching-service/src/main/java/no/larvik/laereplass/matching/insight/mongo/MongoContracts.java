package no.larvik.laereplass.matching.insight.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.insight.Contracts;
import no.larvik.laereplass.matching.journeys.Deed;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Reads the journeys that began with a contract; those in school have none. */
@Repository
class MongoContracts implements Contracts {

    /** What is kept of the contracts of those who were forgotten. */
    static final String PAST = "past_contracts";

    private static final String IN_SCHOOL = Deed.GO_TO_SCHOOL.name();

    private final MongoCollection<Document> journeys;
    private final MongoCollection<Document> past;

    MongoContracts(MongoDatabase database) {
        this.journeys = database.getCollection("journeys");
        this.past = database.getCollection(PAST);
    }

    @Override
    public List<Contract> of(String municipality) {
        var contracts = journeys
                .find(and(eq("st.municipality", municipality), exists("del", false)))
                .projection(include("st.kind", "st.startsOn", "st.endsOn", "st.entries.deed", "st.entries.day"))
                .map(document -> document.get("st", Document.class))
                .into(new ArrayList<>())
                .stream()
                .filter(MongoContracts::beganWithContract)
                .map(state -> contract(document(state)));
        var forgotten = past.find(eq("municipality", municipality))
                .map(MongoContracts::contract)
                .into(new ArrayList<>());
        return Stream.concat(contracts, forgotten.stream()).toList();
    }

    static boolean beganWithContract(Document state) {
        return !IN_SCHOOL.equals(entries(state).getFirst().getString("deed"));
    }

    /** Of a stored journey. */
    static Document document(Document state) {
        var entries = entries(state);
        var last = entries.stream()
                .filter(MongoContracts::isTheLast)
                .findFirst()
                .map(entry -> entry.getString("day"))
                .orElseGet(() -> state.getString("endsOn"));
        return new Document("kind", state.getString("kind"))
                .append("approved", entries.getFirst().getString("day"))
                .append("from", state.getString("startsOn"))
                .append("to", last);
    }

    private static Contract contract(Document kept) {
        return new Contract(kept.getString("kind"), day(kept, "approved"), day(kept, "from"), day(kept, "to"));
    }

    private static boolean isTheLast(Document entry) {
        var deed = entry.getString("deed");
        return Deed.END.name().equals(deed) || Deed.PASS.name().equals(deed);
    }

    private static List<Document> entries(Document state) {
        return state.getList("entries", Document.class);
    }

    private static LocalDate day(Document document, String field) {
        return LocalDate.parse(document.getString(field));
    }
}
