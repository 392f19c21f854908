package no.larvik.laereplass.matching.fairness;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Port: how the matches of a municipality went, as little of each as counting needs. */
public interface Courses {

    /** Each as it is asked for: there are many, and a report keeps none. */
    Stream<Course> of(String municipality);

    /**
     * @param moved every moment the match came into a state
     * @param accepted those at which the young person said yes to the offer
     * @param stands the yes stands to this day
     */
    record Course(String candidateId, String openingId, List<Instant> moved, List<Instant> accepted, boolean stands) {}
}
