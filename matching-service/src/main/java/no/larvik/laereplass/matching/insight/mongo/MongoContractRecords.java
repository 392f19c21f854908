package no.larvik.laereplass.matching.insight.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import no.larvik.laereplass.matching.insight.ContractRecords;
import no.larvik.laereplass.matching.insight.Contracts;
import no.larvik.laereplass.matching.journeys.Deed;
import no.larvik.laereplass.matching.journeys.EndReason;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads the journeys that began with a contract; those in school have none. */
@Repository
class MongoContractRecords implements ContractRecords {

    /** What is kept of the contracts of those who were forgotten. */
    static final String PAST = "past_contracts";

    private static final String IN_SCHOOL = Deed.GO_TO_SCHOOL.name();
    private static final Bson COUNTED = include(
            "seq",
            "st.municipality",
            "st.kind",
            "st.startsOn",
            "st.endsOn",
            "st.entries.deed",
            "st.entries.day",
            "st.entries.code");

    private final MongoCollection<Document> journeys;
    private final MongoCollection<Document> past;

    MongoContractRecords(MongoDatabase database) {
        this.journeys = database.getCollection("journeys");
        this.past = database.getCollection(PAST);
    }

    @Override
    public Optional<Signed> find(String id) {
        var found = journeys.find(and(eq("_id", id), exists("del", false)))
                .projection(COUNTED)
                .first();
        return Optional.ofNullable(found)
                .filter(journey -> beganWithContract(state(journey)))
                .map(MongoContractRecords::signed);
    }

    @Override
    public Optional<Signed> remains(String id) {
        return Optional.ofNullable(past.find(eq("_id", Nameless.id(id))).first())
                .map(kept -> signed(kept, 0, kept));
    }

    @Override
    public void each(Consumer<Signed> one) {
        Pages.each(journeys, COUNTED, journey -> {
            if (beganWithContract(state(journey))) one.accept(signed(journey));
        });
        Pages.each(past, new Document(), kept -> one.accept(signed(kept, 0, kept)));
    }

    static boolean beganWithContract(Document state) {
        return !IN_SCHOOL.equals(entries(state).getFirst().getString("deed"));
    }

    /** Of a stored journey. */
    static Document document(Document state) {
        var entries = entries(state);
        var over = entries.stream().filter(MongoContractRecords::isTheLast).findFirst();
        var last = over.map(entry -> entry.getString("day")).orElseGet(() -> state.getString("endsOn"));
        var counted = new Document("kind", state.getString("kind"))
                .append("municipality", state.getString("municipality"))
                .append("approved", entries.getFirst().getString("day"))
                .append("from", state.getString("startsOn"))
                .append("to", last);
        over.filter(entry -> Deed.END.name().equals(entry.getString("deed")))
                .ifPresent(entry -> counted.append("brokenOff", reason(entry)));
        return counted;
    }

    private static Signed signed(Document journey) {
        return signed(journey, journey.get("seq", Number.class).longValue(), document(state(journey)));
    }

    private static Signed signed(Document stored, long sequence, Document counted) {
        var contract = new Contracts.Contract(
                counted.getString("kind").intern(),
                day(counted, "approved"),
                day(counted, "from"),
                day(counted, "to"),
                brokenOff(counted));
        return new Signed(
                stored.getString("_id"),
                sequence,
                counted.getString("municipality").intern(),
                contract);
    }

    private static String reason(Document entry) {
        return Objects.requireNonNullElse(entry.getString("code"), EndReason.OTHER.name());
    }

    private static @Nullable EndReason brokenOff(Document counted) {
        var reason = counted.getString("brokenOff");
        return reason == null ? null : EndReason.valueOf(reason);
    }

    private static Document state(Document journey) {
        return Objects.requireNonNull(journey.get("st", Document.class), "st");
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
