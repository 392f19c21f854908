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
import no.larvik.laereplass.matching.insight.Course;
import no.larvik.laereplass.matching.insight.CourseRecords;
import no.larvik.laereplass.matching.insight.Moves;
import no.larvik.laereplass.matching.insight.Response;
import no.larvik.laereplass.matching.matches.State;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads the counted fields alone; the store sends nothing else. */
@Repository
class MongoCourseRecords implements CourseRecords {

    private static final Bson COUNTED = include(
            "seq",
            "st.candidateId",
            "st.municipality",
            "st.trade",
            "st.kind",
            "st.employerId",
            "st.unitId",
            "st.state",
            "st.feedback.code",
            "st.openingId",
            "st.history.at",
            "st.history.from",
            "st.history.to");

    private final MongoCollection<Document> matches;
    private final MongoCollection<Document> past;

    MongoCourseRecords(MongoDatabase database) {
        this.matches = database.getCollection("matches");
        this.past = database.getCollection(Nameless.COLLECTION);
    }

    @Override
    public Optional<Course> find(String id) {
        var found = matches.find(and(eq("_id", id), exists("del", false)))
                .projection(COUNTED)
                .first();
        return Optional.ofNullable(found).map(MongoCourseRecords::course);
    }

    @Override
    public Optional<Course> remains(String id) {
        return Optional.ofNullable(past.find(eq("_id", Nameless.id(id))).first())
                .map(Nameless::course);
    }

    @Override
    public void each(Consumer<Course> one) {
        Pages.each(matches, COUNTED, found -> one.accept(course(found)));
        Pages.each(past, new Document(), kept -> one.accept(Nameless.course(kept)));
    }

    static Course course(Document document) {
        var state = document.get("st", Document.class);
        var history = state.getList("history", Document.class).stream()
                .map(line -> new Course.Reached(
                        State.valueOf(line.getString("to")),
                        Objects.requireNonNull(line.getDate("at"), "at").toInstant()))
                .toList();
        var now = State.valueOf(state.getString("state"));
        var days = Course.days(history);
        return new Course(
                document.getString("_id").intern(),
                document.get("seq", Number.class).longValue(),
                shared(state, "candidateId"),
                shared(state, "municipality"),
                shared(state, "trade"),
                shared(state, "kind"),
                shared(state, "employerId"),
                unit(state),
                now.committed(),
                days,
                Response.of(days, history, now, no(state)),
                moves(state));
    }

    private static @Nullable String no(Document state) {
        var feedback = state.get("feedback", Document.class);
        return feedback == null ? null : feedback.getString("code");
    }

    private static Moves moves(Document state) {
        var lines = state.getList("history", Document.class);
        return new Moves(
                shared(state, "openingId"),
                lines.stream().mapToLong(MongoCourseRecords::millis).toArray(),
                lines.stream()
                        .filter(MongoCourseRecords::saidYes)
                        .mapToLong(MongoCourseRecords::millis)
                        .toArray());
    }

    private static long millis(Document line) {
        return Objects.requireNonNull(line.getDate("at"), "at").getTime();
    }

    private static boolean saidYes(Document line) {
        var from = line.getString("from");
        var yes = from == null || !State.valueOf(from).committed();
        return yes && State.OFFER_ACCEPTED.name().equals(line.getString("to"));
    }

    /** Of a place of work, where one was kept. */
    static @Nullable String unit(Document state) {
        var unit = state.getString("unitId");
        return unit == null ? null : unit.intern();
    }

    /** One word for all who have it. */
    private static String shared(Document state, String field) {
        return state.getString(field).intern();
    }
}
