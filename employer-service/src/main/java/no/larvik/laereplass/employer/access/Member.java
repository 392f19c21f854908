package no.larvik.laereplass.employer.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may act for an organisation.
 *
 * @param id names them on the page; the subject of their sign-in never leaves this service
 * @param subject opaque subject of the sign-in
 */
public record Member(String id, String subject, @Nullable String name, Rank rank, Way way, Instant since) {

    public enum Rank {
        /** Also decides who else may. */
        ADMINISTRATOR,
        USER
    }

    /** How it was shown that they may. */
    public enum Way {
        /** The sign-in provider said so when the organisation was registered. */
        CLAIM,
        /** A code in a letter to the registered address. */
        LETTER,
        /** A code from one of the organisation's administrators. */
        INVITED
    }

    Member as(Rank next) {
        return new Member(id, subject, name, next, way, since);
    }
}
