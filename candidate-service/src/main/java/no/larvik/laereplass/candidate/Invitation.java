package no.larvik.laereplass.candidate;

import java.time.Duration;
import java.time.Instant;

/**
 * The one open invitation of a case. The code itself is known only to the one who holds the paper.
 *
 * @param seal what is stored in place of the code
 */
public record Invitation(String seal, Instant expiresAt) {

    /** Time enough for a letter and a weekend or two. */
    public static final Duration LASTS = Duration.ofDays(14);

    boolean opensWith(String otherSeal, Instant now) {
        return seal.equals(otherSeal) && now.isBefore(expiresAt);
    }
}
