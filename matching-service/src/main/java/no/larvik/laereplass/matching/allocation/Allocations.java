package no.larvik.laereplass.matching.allocation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Port: the stored runs and their plans. A run is worked on under a lease; every write of a worker holds only while the
 * run is still RUNNING in the attempt the worker began, so one that was cancelled or taken over cannot be written to.
 */
public interface Allocations {

    void insert(Allocation requested);

    Optional<Allocation> find(String id);

    /** Newest first. @param before only ids before this one; null for the newest */
    List<Allocation> page(String municipality, @Nullable String before, int limit);

    /** Begins on the oldest run that nobody works on, be it new or left behind by a worker whose lease has ended. */
    Optional<Allocation> begin(String worker, Instant now, Instant until);

    /** Renews the lease and tells how far it is. @return false when the run is no longer this worker's */
    boolean renew(Allocation running, Progress progress, Instant until);

    /** Gives the run back for another worker to begin on. */
    void giveBack(Allocation running);

    /** @return false when the run is no longer this worker's: its result then counts for nothing */
    boolean finish(Allocation over);

    /** @return false when it was over already */
    boolean cancel(String id, Instant now);

    /** Keeps what the plans were made of and the plans, for this attempt. */
    void keep(Allocation running, Scored scored, Plans plans);

    /** What was kept for the attempt that finished. */
    Optional<Kept> kept(Allocation done);

    /** Throws away what this attempt kept. */
    void forget(Allocation attempt);

    /** Throws away what attempts before this one kept. */
    void forgetEarlier(Allocation attempt);

    /** The market and both plans, as they were stored. */
    record Kept(Scored scored, Plans plans) {}
}
