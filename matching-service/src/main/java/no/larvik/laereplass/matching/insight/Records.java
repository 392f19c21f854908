package no.larvik.laereplass.matching.insight;

import java.util.Optional;
import java.util.function.Consumer;

/** Port: stored aggregates, as little of each as counting needs. */
interface Records<T> {

    /** Empty when there is no such aggregate, or no longer. */
    Optional<T> find(String id);

    /** What is kept of one whose young person was forgotten. */
    Optional<T> remains(String id);

    /** One after the other, in no order, with what is kept of those who were forgotten. */
    void each(Consumer<T> one);
}
