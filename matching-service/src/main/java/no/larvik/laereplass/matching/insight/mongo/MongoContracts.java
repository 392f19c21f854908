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
import no.larvik.laereplass.matching.insight.Contracts;
import no.larvik.laereplass.matching.journeys.Deed;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Reads the journeys that began with a contract; those in school have none. */
@Repository
class MongoContracts implements Contracts {

    private static final String IN_SCHOOL = Deed.GO_TO_SCHOOL.name();

    private final MongoCollection<Document> journeys;

    MongoContracts(MongoDatabase database) {
        this.journeys = database.getCollection("journeys");
    }

    @Override
    public List<Contract> of(String municipality) {
        return journeys
                .find(and(eq("st.municipality", municipality), exists("del", false)))
                .projection(include("st.kind", "st.startsOn", "st.endsOn", "st.entries.deed", "st.entries.day"))
                .map(document -> document.get("st", Document.class))
                .into(new ArrayList<>())
                .stream()
                .filter(state -> !IN_SCHOOL.equals(entries(state).getFirst().getString("deed")))
                .map(MongoContracts::contract)
                .toList();
    }

    private static Contract contract(Document state) {
        var entries = entries(state);
        return new Contract(
                state.getString("kind"),
                day(entries.getFirst(), "day"),
                day(state, "startsOn"),
                entries.stream()
                        .filter(MongoContracts::isTheLast)
                        .findFirst()
                        .map(entry -> day(entry, "day"))
                        .orElseGet(() -> day(state, "endsOn")));
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
