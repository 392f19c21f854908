package no.larvik.laereplass.matching.insight;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Service;

/**
 * The past of every match, in memory: read whole at start, then kept up by what each match announces. What is told again
 * or in another order changes nothing, because the newest state of a match is what its document says and an older one
 * never takes its place. So it is equal to one that is built anew.
 */
@Service
public class History {

    private final ConcurrentMap<String, Course> courses = new ConcurrentHashMap<>();
    private final CourseRecords records;

    public History(CourseRecords records) {
        this.records = records;
    }

    /** Everything there is. Before anything is told. */
    public void build() {
        records.each(this::put);
    }

    /** @param sequence of the fact that was announced */
    public void tell(String id, long sequence) {
        var known = courses.get(id);
        if (known != null && known.sequence() >= sequence) return;
        records.find(id).ifPresentOrElse(this::put, () -> forget(id));
    }

    /** Its young person is forgotten: what counting needs stays, under another id and without whose it was. */
    public void forget(String id) {
        courses.remove(id);
        records.remains(id).ifPresent(this::put);
    }

    /** Those that got as far as being proposed. */
    List<Course> of(String municipality) {
        return courses.values().stream()
                .filter(course -> course.municipality().equals(municipality) && course.reached(Milestone.PROPOSED))
                .toList();
    }

    /** All of it, in a fixed order. */
    List<String> lines() {
        return courses.values().stream().map(Course::line).sorted().toList();
    }

    private void put(Course course) {
        courses.merge(course.id(), course, (before, now) -> now.sequence() >= before.sequence() ? now : before);
    }
}
