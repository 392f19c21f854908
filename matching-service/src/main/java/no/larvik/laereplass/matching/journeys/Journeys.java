package no.larvik.laereplass.matching.journeys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: the stored journeys. Every write is a compare-and-set on one document. */
public interface Journeys {

    Optional<Journey> find(String id);

    /** @return empty when it is there already */
    Optional<Journey> insert(JourneyChange created);

    /** @return empty when the journey is no longer at {@code change.next().version()} */
    Optional<Journey> save(JourneyChange change);

    /** Whatever its version: it is gone for good, and others are told to forget it. Repeatable. */
    void erase(String id);

    /** Those on which time has something to do. */
    List<Journey> due(Instant now, int limit);

    /** Those whose match has not followed yet. */
    List<Journey> unsettled(int limit);

    /** Newest first. */
    List<Journey> page(Query query);

    /** @param before only ids before this one; null for the newest */
    record Query(
            @Nullable String municipality,
            @Nullable String candidateId,
            @Nullable String organisationNumber,
            @Nullable Stage stage,
            @Nullable String before,
            int limit) {}
}
