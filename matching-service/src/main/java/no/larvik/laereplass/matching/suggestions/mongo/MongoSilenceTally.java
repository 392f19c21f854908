package no.larvik.laereplass.matching.suggestions.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Projections.include;

import com.github.f4b6a3.uuid.UuidCreator;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.matching.matches.State;
import no.larvik.laereplass.matching.suggestions.Silence;
import no.larvik.laereplass.matching.suggestions.SilenceTally;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Reads the counted fields alone. Ids begin with the time they were made. */
@Repository
class MongoSilenceTally implements SilenceTally {

    private final MongoCollection<Document> matches;
    private final MongoCollection<Document> past;

    MongoSilenceTally(MongoDatabase database) {
        this.matches = database.getCollection("matches");
        this.past = database.getCollection("past_matches");
    }

    @Override
    public Map<String, Silence> since(Instant when) {
        var first = UuidCreator.getTimeOrderedEpochMin(when).toString();
        var counted = new HashMap<String, Silence>();
        var living = and(gte("_id", first), exists("del", false));
        for (var match : matches.find(living).projection(include("st.employerId", "st.state", "st.reached")))
            add(match.get("st", Document.class), counted);
        var month = when.atZone(ZoneOffset.UTC).toLocalDate().withDayOfMonth(1).toString();
        for (var kept : past.find(gte("month", month)).projection(include("employerId", "silent", "answered")))
            add(kept.getString("employerId"), kept.getBoolean("silent"), kept.getBoolean("answered"), counted);
        return counted;
    }

    private static void add(Document match, Map<String, Silence> counted) {
        var silent = match.getString("state").equals(State.EMPLOYER_SILENT.name());
        add(match.getString("employerId"), silent, isAnswered(match.getList("reached", String.class)), counted);
    }

    private static void add(String employerId, boolean silent, boolean answered, Map<String, Silence> counted) {
        if (!silent && !answered) return;
        counted.merge(
                employerId,
                new Silence(1, silent ? 1 : 0),
                (one, other) -> new Silence(one.due() + other.due(), one.silent() + other.silent()));
    }

    private static boolean isAnswered(List<String> reached) {
        return reached.contains(State.INTERESTED.name()) || reached.contains(State.NOT_SELECTED.name());
    }
}
