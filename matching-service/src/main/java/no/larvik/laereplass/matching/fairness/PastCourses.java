package no.larvik.laereplass.matching.fairness;

import java.util.stream.Stream;
import no.larvik.laereplass.matching.insight.History;
import org.springframework.stereotype.Service;

/**
 * How matches went, out of the past that is kept in memory anyway. Whoever is forgotten is not among them, as they count
 * in all other figures without a name: nobody knows the groups they were of any more.
 */
@Service
public class PastCourses implements Courses {

    private final History history;

    public PastCourses(History history) {
        this.history = history;
    }

    @Override
    public Stream<Course> of(String municipality) {
        return history.all(municipality)
                .filter(past -> past.moves().known())
                .map(past -> new Course(
                        past.candidateId(),
                        past.moves().openingId(),
                        past.moves().movedAt(),
                        past.moves().acceptedAt(),
                        past.committed()));
    }
}
