package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** All cases. Every write is one document, checked against the version that was read. */
public interface Candidates {

    Optional<Candidate> find(CandidateId id);

    List<Candidate> findAll(Collection<CandidateId> ids);

    Optional<Candidate> linkedTo(String subject);

    Optional<Candidate> invitedWith(String seal);

    /** Newest first. */
    List<Candidate> list(Search search);

    /** Those who share one of these with somebody, see {@link Likeness}. */
    List<Candidate> alike(String municipality, Collection<String> keys, int limit);

    /** Everybody in the municipality with what {@link Likeness} says of them, one after the other. */
    void eachLikeness(String municipality, BiConsumer<CandidateId, List<String>> one);

    /**
     * Gone for everybody; others are told to forget it. Doing it twice changes nothing.
     *
     * @param reason a code
     */
    void erase(Candidate candidate, String reason);

    /** Those nobody has changed since, at most so many. */
    List<Candidate> quietSince(Instant when, int limit);

    /** Those of age on this day with a guardian's contact. */
    List<Candidate> guardiansOf(LocalDate today, int limit);

    /** Those whose invitation ran out before this instant. */
    List<Candidate> invitedBefore(Instant when, int limit);

    /** As {@link #put}, but not as something that keeps the case alive. */
    Candidate putQuietly(Change change);

    /** Those whose time off ends on this day or earlier, at most so many. */
    List<Candidate> pausedUntil(LocalDate day, int limit);

    /**
     * Stores a first state. The same request sent twice gives the first one back.
     *
     * @throws CandidateProblem.AlreadyLinked when the sign-in has a case
     */
    Candidate add(Change registered);

    /**
     * Stores the next state and what to announce.
     *
     * @throws CandidateProblem.ChangedMeanwhile when another write came first
     * @throws CandidateProblem.AlreadyLinked when the sign-in has another case
     */
    Candidate put(Change change);
}
