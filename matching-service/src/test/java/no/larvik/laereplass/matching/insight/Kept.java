package no.larvik.laereplass.matching.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Records in memory. */
final class Kept implements CourseRecords {

    final Map<String, Course> courses = new TreeMap<>();

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

    @Override
    public void each(Consumer<Course> one) {
        courses.values().forEach(one);
    }
}
