package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All referrals. */
public interface Referrals {

    Optional<Referral> find(String id);

    /** Newest first; of one sender when {@code by} is given, only those that wait when {@code waiting}. */
    List<Referral> list(String municipality, @Nullable String by, boolean waiting, @Nullable String after, int limit);

    /** The same request sent twice gives the first one back. */
    Referral add(Referral first);

    /** @throws CandidateProblem.ChangedMeanwhile when another write came first */
    Referral put(Referral next);

    List<Referral> about(CandidateId id);

    /** From one case to another about the same person. */
    void move(CandidateId from, CandidateId to);

    /** Those given back before this instant, at most so many. */
    List<Referral> returnedBefore(Instant when, int limit);

    void remove(List<Referral> gone);

    /** @return whether it is gone; not when another write came first */
    boolean removeUnchanged(Referral gone);

    void removeAbout(CandidateId id);
}
