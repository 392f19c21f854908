package no.larvik.laereplass.matching.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Records in memory. */
final class Kept implements CourseRecords {

    final Map<String, Course> courses = new TreeMap<>();

    final Map<String, Course> remains = new TreeMap<>();

    static Kept of(List<Course> all) {
        var kept = new Kept();
        all.forEach(course -> kept.courses.put(course.id(), course));
        return kept;
    }

    History history() {
        var history = new History(this);
        history.build();
        return history;
    }

    @Override
    public Optional<Course> find(String id) {
        return Optional.ofNullable(courses.get(id));
    }

    /** Its young person is forgotten; what is kept once stays as it is. */
    void erase(String id) {
        var gone = courses.remove(id);
        if (gone != null && gone.reached(Milestone.PROPOSED))
            remains.putIfAbsent(
                    id,
                    new Course(
                            "past-" + id,
                            0,
                            "x-" + id,
                            "3909",
                            gone.trade(),
                            gone.kind(),
                            "e",
                            gone.unitId(),
                            false,
                            gone.days(),
                            Response.kept(
                                    gone.days(), false, true, gone.response().day(), "TIMING"),
                            Moves.NONE));
    }

    @Override
    public Optional<Course> remains(String id) {
        return Optional.ofNullable(remains.get(id));
    }

    @Override
    public void each(Consumer<Course> one) {
        courses.values().forEach(one);
        remains.values().forEach(one);
    }
}
