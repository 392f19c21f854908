package no.larvik.laereplass.candidate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What staff wrote down about a case.
 *
 * @param version of the stored note; 0 until stored
 * @param readable whether the young person reads it here; what is kept from them must have a reason of its own in law
 * @param changedAt null while it stands as it was first written
 */
public record Note(
        String id,
        long version,
        CandidateId about,
        String text,
        boolean readable,
        Professional by,
        Instant at,
        @Nullable Instant changedAt) {

    Note changed(String nextText, boolean nextReadable, Instant now) {
        if (nextText.equals(text) && nextReadable == readable) return this;
        return new Note(id, version, about, nextText, nextReadable, by, at, now);
    }
}
