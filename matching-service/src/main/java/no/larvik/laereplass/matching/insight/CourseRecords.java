package no.larvik.laereplass.matching.insight;

import java.util.Optional;
import java.util.function.Consumer;

/** Port: the stored matches, as little of each as counting needs. */
public interface CourseRecords {

    /** Empty when there is no such match, or no longer. */
    Optional<Course> find(String id);

    /** One after the other, in no order. */
    void each(Consumer<Course> one);
}
