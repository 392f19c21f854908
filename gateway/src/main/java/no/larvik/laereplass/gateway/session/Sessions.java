package no.larvik.laereplass.gateway.session;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opening, using and ending sessions. */
public final class Sessions {

    /** A session in steady use is written this often, not at every request. */
    static final Duration TOUCH_EVERY = Duration.ofMinutes(1);

    private final SessionStore store;
    private final Lifetimes lifetimes;
    private final InstantSource clock;

    public Sessions(SessionStore store, Lifetimes lifetimes, InstantSource clock) {
        this.store = store;
        this.lifetimes = lifetimes;
        this.clock = clock;
    }

    /** Always under a new key; the key the browser came with, planted or not, is dead afterwards. */
    public SessionKey open(Identity who, @Nullable String idToken, Optional<SessionKey> former) {
        return open(who, who.isStaff(), idToken, former);
    }

    /** @param worksHere all day, also when it is not the provider who says so */
    public SessionKey open(Identity who, boolean worksHere, @Nullable String idToken, Optional<SessionKey> former) {
        former.ifPresent(key -> store.remove(key.digest()));
        var now = clock.instant();
        var key = SessionKey.random();
        var session = new Session(who, now, now.plus(lifetimes.idle()), now.plus(lifetimes.of(worksHere)), idToken);
        store.keep(key.digest(), session);
        return key;
    }

    /** What somebody may do has changed: the same session under a new key, and not a minute longer. */
    public SessionKey change(SessionKey former, Session session, Identity who) {
        store.remove(former.digest());
        var key = SessionKey.random();
        store.keep(
                key.digest(),
                new Session(who, session.lastSeen(), session.idleUntil(), session.endsAt(), session.idToken()));
        return key;
    }

    /** The session if it is not over, counted as used now. */
    public Optional<Session> use(SessionKey key) {
        var found = store.find(key.digest());
        if (found.isEmpty()) return found;
        var now = clock.instant();
        if (found.get().isOver(now)) {
            store.remove(key.digest());
            return Optional.empty();
        }
        var used = found.get().usedAt(now, lifetimes);
        if (!now.isBefore(found.get().lastSeen().plus(TOUCH_EVERY))) {
            store.touch(key.digest(), used.lastSeen(), used.idleUntil());
        }
        return Optional.of(used);
    }

    public Optional<Session> end(SessionKey key) {
        return store.remove(key.digest());
    }

    public long sweep() {
        return store.removeOver(clock.instant());
    }
}
