package no.larvik.laereplass.employer.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Remembers wrong codes across restarts and replicas. */
public interface Tries {

    /**
     * Books a try before its code is looked at, so that a hundred at once are not a hundred guesses.
     *
     * @return how long to wait, when this one may not be made
     */
    Optional<Duration> book(String subject, Instant now);

    /** The code was right: the tries before it are forgotten. */
    void forget(String subject);
}
