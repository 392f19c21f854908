package no.larvik.laereplass.matching.searches;

import java.util.List;
import java.util.Optional;

/** Port: the searches. Each write is a compare-and-set. */
public interface Searches {

    /** Oldest first. */
    List<SavedSearch> of(String owner);

    /** All that are on, a batch at a time, by id. */
    List<SavedSearch> on(String afterId, int limit);

    Optional<SavedSearch> find(String id);

    /** Those that know of a young person, or are for them. */
    List<SavedSearch> about(String candidateId);

    SavedSearch add(SavedSearch search);

    /** @return empty when it was changed since it was read */
    Optional<SavedSearch> put(SavedSearch next);

    /**
     * Remembers what was found and has it announced, in one write.
     *
     * @return false when it was changed since it was read, by another replica or its owner: look again later
     */
    boolean tell(SavedSearch next);

    /** @return false when it was changed since it was read */
    boolean remove(SavedSearch search);
}
