package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has seen what about a person. When it cannot be written, nothing is shown.
 */
public interface AccessLog {

    /** One person's case, or what is in it: the person is shown this. */
    void seen(Actor by, CandidateId about, Sight what);

    /** Several people at once, in a list: kept in the audit trail alone, or the person would see little else. */
    void listed(Actor by, Sight what);

    /**
     * An administrator is about to decide what somebody who works here may do.
     *
     * @param subject whom it is about
     * @param what a code
     */
    void decided(Actor by, String subject, String what);

    /** Somebody was refused. Kept for those who look after the system, not shown to the person. */
    void refused(Actor who, CandidateId about, String what);

    /** The plain lines about somebody who is forgotten; the audit trail knows them by a pseudonym alone. */
    void forget(CandidateId about);

    /** The plain lines follow the person into the case that stays. */
    void move(CandidateId from, CandidateId to);

    long countBefore(Instant when);

    void forgetBefore(Instant when);

    /** What the person is shown, newest first. */
    List<Access> about(CandidateId id, @Nullable String after, int limit);
}
