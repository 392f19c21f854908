package no.larvik.laereplass.matching.insight;

import java.util.Optional;
import java.util.function.Consumer;

/** Port: the stored matches, as little of each as counting needs. */
public interface CourseRecords {

    /** Empty when there is no such match, or no longer. */
    Optional<Course> find(String id);

    /** What is kept of a match whose young person was forgotten. */
    Optional<Course> remains(String id);

    /** One after the other, in no order, with what is kept of those who were forgotten. */
    void each(Consumer<Course> one);
}
