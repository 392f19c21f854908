package no.larvik.laereplass.matching.insight.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import no.larvik.laereplass.matching.insight.Course;
import no.larvik.laereplass.matching.insight.Moves;
import no.larvik.laereplass.matching.insight.Response;
import org.bson.Document;

/** A match as it is kept when the person is forgotten. */
final class Nameless {

    static final String COLLECTION = "past_matches";

    private Nameless() {}

    /** The same each time, so that a repetition stores nothing twice; nothing leads back from it. */
    static String id(String forgotten) {
        return UUID.nameUUIDFromBytes(("past:" + forgotten).getBytes(UTF_8)).toString();
    }

    /** Moved to the first of the month of the proposal: how long things took stays exact, when they were does not. */
    static Document of(Course course, String somebody, boolean silent, boolean answered) {
        var proposed = LocalDate.ofEpochDay(course.days()[0]);
        var back = proposed.getDayOfMonth() - 1;
        var days = new ArrayList<Integer>();
        for (var day : course.days()) days.add(moved(day, back));
        var no = course.response().no();
        var kept = new Document("_id", id(course.id()))
                .append("somebody", somebody)
                .append("municipality", course.municipality())
                .append("trade", course.trade())
                .append("kind", course.kind())
                .append("employerId", course.employerId())
                .append("committed", course.committed())
                .append("days", days)
                .append("month", proposed.withDayOfMonth(1).toString())
                .append("silent", silent)
                .append("answered", answered)
                .append("replied", moved(course.response().day(), back))
                .append("no", no == null ? null : no.name());
        if (course.unitId() != null) kept.append("unitId", course.unitId());
        return kept;
    }

    private static int moved(int day, int back) {
        return day == Course.NEVER ? day : day - back;
    }

    static Course course(Document kept) {
        var days = kept.getList("days", Integer.class).stream()
                .mapToInt(Integer::intValue)
                .toArray();
        var silent = kept.getBoolean("silent", false);
        var answered = kept.getBoolean("answered", false);
        return new Course(
                kept.getString("_id"),
                0,
                kept.getString("somebody"),
                kept.getString("municipality"),
                kept.getString("trade"),
                kept.getString("kind"),
                kept.getString("employerId"),
                MongoCourseRecords.unit(kept),
                kept.getBoolean("committed", false),
                days,
                Response.kept(days, silent, answered, kept.getInteger("replied", Course.NEVER), kept.getString("no")),
                Moves.NONE);
    }
}
