package no.larvik.laereplass.gateway.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One sign-in on one device.
 *
 * @param lastSeen when it was last used, at most {@link Sessions#TOUCH_EVERY} too old
 * @param idleUntil over at this instant unless used before
 * @param endsAt over at this instant whatever happens
 * @param idToken the provider's own proof, kept only to sign out there too
 */
public record Session(
        Identity who,
        Instant lastSeen,
        Instant idleUntil,
        Instant endsAt,
        @Nullable String idToken) {

    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt());
    }

    public Instant expiresAt() {
        return idleUntil.isBefore(endsAt) ? idleUntil : endsAt;
    }

    Session usedAt(Instant now, Lifetimes lifetimes) {
        return new Session(who, now, now.plus(lifetimes.idle()), endsAt, idToken);
    }
}
