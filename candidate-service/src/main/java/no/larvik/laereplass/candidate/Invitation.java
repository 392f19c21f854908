package no.larvik.laereplass.candidate;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one open invitation of a case. The code itself is known only to the one who holds the paper or the phone.
 *
 * @param seal what is stored in place of the code
 * @param sms null for one on paper
 */
public record Invitation(
        String seal, Instant expiresAt, @Nullable BySms sms) {

    /** Time enough for a letter and a weekend or two. */
    public static final Duration LASTS = Duration.ofDays(14);

    /** How the code comes to the person. */
    public enum Way {
        PAPER,
        SMS
    }

    /**
     * One that goes to a phone.
     *
     * @param id what its announcement names
     * @param locked the code, see {@link CodeSafe}, until it is handed out this once; null afterwards
     */
    public record BySms(String id, @Nullable String locked) {

        BySms handedOut() {
            return new BySms(id, null);
        }
    }

    public static Invitation onPaper(String seal, Instant now) {
        return new Invitation(seal, now.plus(LASTS), null);
    }

    static Invitation bySms(String seal, BySms sms, Instant now) {
        return new Invitation(seal, now.plus(LASTS), sms);
    }

    public Way way() {
        return sms == null ? Way.PAPER : Way.SMS;
    }

    public Instant madeAt() {
        return expiresAt.minus(LASTS);
    }

    boolean opensWith(String otherSeal, Instant now) {
        return seal.equals(otherSeal) && isOpen(now);
    }

    /** Whether it is the announced one, and may still be used. */
    boolean isSms(String id, Instant now) {
        return sms != null && sms.id().equals(id) && isOpen(now);
    }

    private boolean isOpen(Instant now) {
        return now.isBefore(expiresAt);
    }
}
