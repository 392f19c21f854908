package no.larvik.laereplass.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    private static final Identity KARI =
            new Identity("demo-kari", "Kari Demo", Set.of("candidate"), "3909", null, null);
    private static final Identity NORA = new Identity("demo-nora", null, Set.of("staff"), "3909", null, "NAV");

    private final Map<String, Session> kept = new HashMap<>();
    private int touches;
    private Instant now = NOON;
    private final Sessions sessions = new Sessions(
            new InMemory(), new Lifetimes(Duration.ofMinutes(30), Duration.ofHours(8), Duration.ofHours(1)), () -> now);

    @Test
    void aSessionEndsAfterHalfAnHourWithoutUse() {
        var key = sessions.open(NORA, null, Optional.empty());

        now = NOON.plus(Duration.ofMinutes(30)).minusMillis(1);
        assertThat(sessions.use(key)).isPresent();
        now = now.plus(Duration.ofMinutes(30));
        assertThat(sessions.use(key)).isEmpty();
        assertThat(kept).isEmpty();
    }

    @Test
    void aYoungPersonsSessionEndsAfterAnHourHoweverBusy() {
        var key = sessions.open(KARI, null, Optional.empty());

        assertThat(lasts(key)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void staffStaySignedInForAWorkingDay() {
        var key = sessions.open(NORA, null, Optional.empty());

        assertThat(lasts(key)).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void steadyUseIsWrittenOnceAMinute() {
        var key = sessions.open(NORA, null, Optional.empty());

        for (int second = 0; second < 180; second++) {
            now = NOON.plusSeconds(second);
            sessions.use(key);
        }

        assertThat(touches).isEqualTo(2);
    }

    @Test
    void openingKillsTheKeyTheBrowserCameWith() {
        var former = sessions.open(NORA, null, Optional.empty());

        var key = sessions.open(KARI, null, Optional.of(former));

        assertThat(sessions.use(former)).isEmpty();
        assertThat(sessions.use(key).orElseThrow().who()).isEqualTo(KARI);
    }

    @Test
    void theStoreNeverSeesTheKeyItself() {
        var key = sessions.open(NORA, "id token", Optional.empty());

        assertThat(kept.keySet()).doesNotContain(key.value());
        assertThat(key.toString()).doesNotContain(key.value());
    }

    @Test
    void keysAreLongAndNeverAlike() {
        var one = SessionKey.random();

        assertThat(one.value()).hasSize(43).isNotEqualTo(SessionKey.random().value());
        assertThat(SessionKey.parse("short")).isEmpty();
        assertThat(SessionKey.parse("{\"$ne\":null}" + "x".repeat(31))).isEmpty();
    }

    @Test
    void aLifetimeOfNothingIsRefused() {
        var hour = Duration.ofHours(1);
        assertThatThrownBy(() -> new Lifetimes(Duration.ZERO, hour, hour)).hasMessageContaining("must last");
    }

    /** How long a session in steady use can be used. */
    private Duration lasts(SessionKey key) {
        while (sessions.use(key).isPresent()) now = now.plus(Duration.ofMinutes(10));
        return Duration.between(NOON, now);
    }

    private final class InMemory implements SessionStore {

        @Override
        public void keep(String digest, Session session) {
            kept.put(digest, session);
        }

        @Override
        public Optional<Session> find(String digest) {
            return Optional.ofNullable(kept.get(digest));
        }

        @Override
        public void touch(String digest, Instant lastSeen, Instant idleUntil) {
            touches++;
            kept.computeIfPresent(
                    digest,
                    (key, session) ->
                            new Session(session.who(), lastSeen, idleUntil, session.endsAt(), session.idToken()));
        }

        @Override
        public Optional<Session> remove(String digest) {
            return Optional.ofNullable(kept.remove(digest));
        }

        @Override
        public long removeOver(Instant when) {
            var before = kept.size();
            kept.values().removeIf(session -> session.isOver(when));
            return before - kept.size();
        }
    }
}
