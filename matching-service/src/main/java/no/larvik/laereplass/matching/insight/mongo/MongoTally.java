package no.larvik.laereplass.matching.insight.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.insight.Tally;
import no.larvik.laereplass.matching.matches.State;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Reads the counted fields alone; the store sends nothing else. */
@Repository
class MongoTally implements Tally {

    private final MongoCollection<Document> matches;

    MongoTally(MongoDatabase database) {
        this.matches = database.getCollection("matches");
    }

    @Override
    public List<Counted> of(String municipality) {
        return matches.find(eq("st.municipality", municipality))
                .projection(include("st.candidateId", "st.trade", "st.state", "st.reached"))
                .map(document -> counted(document.get("st", Document.class)))
                .into(new ArrayList<>());
    }

    private static Counted counted(Document state) {
        return new Counted(
                state.getString("candidateId"),
                state.getString("trade"),
                State.valueOf(state.getString("state")),
                state.getList("reached", String.class).stream()
                        .map(State::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
