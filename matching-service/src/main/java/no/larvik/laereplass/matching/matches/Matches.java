package no.larvik.laereplass.matching.matches;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: the stored matches. Every write is a compare-and-set on one document. */
public interface Matches {

    Optional<Match> find(String id);

    /** @return empty when these two have an open match already */
    Optional<Match> insert(Change created);

    /** @return empty when the match is no longer at {@code change.next().version()} */
    Optional<Match> save(Change change);

    List<Match> openOfCandidate(String candidateId);

    List<Match> openOfOpening(String openingId);

    /** Whatever its version: it is gone for good, and others are told to forget it. Repeatable. */
    void erase(String id);

    /** How many have said yes to an offer of this opening. */
    int accepted(String openingId);

    /** Matches whose state time alone will end, and whose deadline has passed. */
    List<Match> overdue(Instant now, int limit);

    /** Newest first. */
    List<Match> page(Query query);

    /**
     * @param stage only matches that have ever been in this state; null for any
     * @param before only ids before this one; null for the newest
     */
    record Query(
            @Nullable String municipality,
            @Nullable String candidateId,
            @Nullable String openingId,
            @Nullable String organisationNumber,
            @Nullable State state,
            @Nullable State stage,
            @Nullable String before,
            int limit) {}
}
