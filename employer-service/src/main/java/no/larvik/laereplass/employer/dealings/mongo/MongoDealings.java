package no.larvik.laereplass.employer.dealings.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.employer.dealings.Dealing;
import no.larvik.laereplass.employer.dealings.Dealing.Answer;
import no.larvik.laereplass.employer.dealings.Dealings;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.openings.OpeningId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document per match, by the match's id; the inbox sees to the order of what is written. */
@Component
class MongoDealings implements Dealings {

    private static final String EMPLOYER = "employer";
    private static final String OPENING = "opening";

    private final MongoCollection<Document> dealings;

    MongoDealings(MongoDatabase database) {
        this.dealings = database.getCollection("dealings");
        dealings.createIndex(Indexes.ascending(EMPLOYER));
        dealings.createIndex(Indexes.ascending(OPENING));
    }

    @Override
    public Optional<Dealing> find(String match) {
        return Optional.ofNullable(dealings.find(eq("_id", match)).first()).map(MongoDealings::toDealing);
    }

    @Override
    public void put(Dealing dealing) {
        var state = new Document(EMPLOYER, dealing.employer().value())
                .append(OPENING, dealing.opening().value())
                .append("standing", dealing.standing())
                .append("presentedAt", date(dealing.presentedAt()))
                .append("deadline", date(dealing.deadline()))
                .append("answeredAt", date(dealing.answeredAt()))
                .append("answer", dealing.answer().name());
        dealings.updateOne(eq("_id", dealing.match()), new Document("$set", state), new UpdateOptions().upsert(true));
    }

    @Override
    public void forget(String match) {
        dealings.deleteOne(eq("_id", match));
    }

    @Override
    public List<Dealing> of(EmployerId employer) {
        return dealings.find(eq(EMPLOYER, employer.value()))
                .map(MongoDealings::toDealing)
                .into(new ArrayList<>());
    }

    @Override
    public boolean knows(OpeningId opening) {
        return dealings.find(eq(OPENING, opening.value())).first() != null;
    }

    private static Dealing toDealing(Document stored) {
        return new Dealing(
                stored.getString("_id"),
                new EmployerId(stored.getString(EMPLOYER)),
                new OpeningId(stored.getString(OPENING)),
                stored.getString("standing"),
                instant(stored, "presentedAt"),
                instant(stored, "deadline"),
                instant(stored, "answeredAt"),
                Answer.valueOf(stored.getString("answer")));
    }

    private static @Nullable Date date(@Nullable Instant at) {
        return at == null ? null : Date.from(at);
    }

    private static @Nullable Instant instant(Document stored, String field) {
        var at = stored.getDate(field);
        return at == null ? null : at.toInstant();
    }
}
