package no.larvik.laereplass.matching.fairness.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.larvik.laereplass.matching.fairness.Courses;
import no.larvik.laereplass.matching.matches.State;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Reads who, where and when; the store sends nothing else. */
@Repository
class MongoCourses implements Courses {

    private final MongoCollection<Document> matches;

    MongoCourses(MongoDatabase database) {
        this.matches = database.getCollection("matches");
    }

    @Override
    public List<Course> of(String municipality) {
        return matches.find(eq("st.municipality", municipality))
                .projection(include(
                        "st.candidateId",
                        "st.openingId",
                        "st.state",
                        "st.history.at",
                        "st.history.from",
                        "st.history.to"))
                .map(document -> course(document.get("st", Document.class)))
                .into(new ArrayList<>());
    }

    private static Course course(Document state) {
        var moved = new ArrayList<Instant>();
        var accepted = new ArrayList<Instant>();
        for (var line : state.getList("history", Document.class)) {
            var at = Objects.requireNonNull(line.getDate("at"), "at").toInstant();
            moved.add(at);
            var from = line.getString("from");
            var yes = from == null || !State.valueOf(from).committed();
            if (yes && State.OFFER_ACCEPTED.name().equals(line.getString("to"))) accepted.add(at);
        }
        return new Course(
                state.getString("candidateId"),
                state.getString("openingId"),
                moved,
                accepted,
                State.valueOf(state.getString("state")).committed());
    }
}
