package no.larvik.laereplass.gateway.session;

import java.time.Instant;
import java.util.Optional;

/** Where sessions are kept, by the digest of their key. */
public interface SessionStore {

    void keep(String digest, Session session);

    Optional<Session> find(String digest);

    /** Changes nothing when the session is gone: a late request must not bring it back. */
    void touch(String digest, Instant lastSeen, Instant idleUntil);

    Optional<Session> remove(String digest);

    /** Removes what is over; returns how many. */
    long removeOver(Instant now);
}
