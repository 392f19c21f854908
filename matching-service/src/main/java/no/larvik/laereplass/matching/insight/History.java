package no.larvik.laereplass.matching.insight;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The past of every match, in memory. */
@Service
public class History {

    private final Memory<Course> courses;

    public History(CourseRecords records) {
        this.courses = new Memory<>(records);
    }

    /** Everything there is. Before anything is told. */
    public void build() {
        courses.build();
    }

    /** @param sequence of the fact that was announced */
    public void tell(String id, long sequence) {
        courses.tell(id, sequence);
    }

    /** Its young person is forgotten: what counting needs stays, under another id and without whose it was. */
    public void forget(String id) {
        courses.forget(id);
    }

    /** All of a municipality, those too that nobody was asked about. */
    public Stream<Course> all(String municipality) {
        return courses.values().stream().filter(course -> course.municipality().equals(municipality));
    }

    /** Who stands by a yes to a place, by id; nobody who is forgotten. */
    public List<String> placed(String municipality) {
        return all(municipality)
                .filter(course -> course.committed() && !course.nameless())
                .map(Course::candidateId)
                .distinct()
                .sorted()
                .toList();
    }

    /** Those that got as far as being proposed. */
    List<Course> of(String municipality) {
        return all(municipality)
                .filter(course -> course.reached(Milestone.PROPOSED))
                .toList();
    }

    /** The same, by the school year of each. */
    Proposals proposals(String municipality) {
        return Proposals.of(of(municipality));
    }

    /** All of it, in a fixed order. */
    List<String> lines() {
        return courses.values().stream().map(Course::line).sorted().toList();
    }
}
