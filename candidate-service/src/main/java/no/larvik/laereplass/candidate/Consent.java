package no.larvik.laereplass.candidate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One answer, kept for as long as the law asks, also after it was taken back.
 *
 * @param textVersion the wording that was agreed to
 * @param matchId the match in which it was asked, for an opening
 * @param by subject of the one who pressed the button: the person, or staff when {@code onBehalf}
 * @param until when it runs out by itself; null means until withdrawn
 */
public record Consent(
        Purpose purpose,
        String textVersion,
        @Nullable String matchId,
        Instant at,
        String by,
        @Nullable OnBehalf onBehalf,
        @Nullable Instant until,
        @Nullable Withdrawal withdrawal) {

    /** When and by whom it was taken back. */
    public record Withdrawal(Instant at, String by) {}

    public boolean isActive(Instant now) {
        return withdrawal == null && (until == null || now.isBefore(until));
    }

    Consent withdrawn(Instant at, String by) {
        return new Consent(purpose, textVersion, matchId, this.at, this.by, onBehalf, until, new Withdrawal(at, by));
    }
}
