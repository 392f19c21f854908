package no.larvik.laereplass.candidate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A few words between a young person and those who work with the case.
 *
 * @param version of the stored message; 0 until stored
 * @param by who wrote it, when staff did
 * @param readAt when the other side had it before their eyes; null until then
 */
public record Message(
        String id,
        long version,
        CandidateId about,
        String municipality,
        Side from,
        @Nullable Professional by,
        String text,
        Instant at,
        @Nullable Instant readAt) {

    /** Who wrote. */
    public enum Side {
        CANDIDATE,
        STAFF
    }

    boolean waitsFor(Side reader) {
        return from != reader && readAt == null;
    }

    Message read(Instant now) {
        return new Message(id, version, about, municipality, from, by, text, at, now);
    }
}
