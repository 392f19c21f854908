package no.larvik.laereplass.employer.access;

import java.time.Instant;
import no.larvik.laereplass.employer.access.Member.Rank;
import no.larvik.laereplass.employer.access.Member.Way;
import org.jspecify.annotations.Nullable;

/**
 * A code that waits for whoever brings it. It works once.
 *
 * @param sealed what is stored of the code
 * @param note whom it is for, as the one who gave it wrote
 */
public record Issued(
        String id,
        String sealed,
        Way way,
        Rank rank,
        @Nullable String note,
        Instant expiresAt) {

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
