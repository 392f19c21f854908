package no.larvik.laereplass.gateway.signin;

import java.time.Instant;
import java.util.Optional;

/** Sign-ins under way, by the digest of the key in the browser's short-lived cookie. */
public interface Attempts {

    void keep(String digest, Attempt attempt);

    /** Each attempt is handed out once: a callback address in the browser's history is worth nothing. */
    Optional<Attempt> take(String digest);

    long removeStartedBefore(Instant then);
}
