package no.larvik.laereplass.notification;

import static no.larvik.laereplass.notification.MatchFacts.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final Patience patience = Patience.USUAL;

    @Test
    void pausesDoubleUpToTheLongest() {
        assertThat(patience.after(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(patience.after(2)).isEqualTo(Duration.ofSeconds(2));
        assertThat(patience.after(5)).isEqualTo(Duration.ofSeconds(16));
        assertThat(patience.after(9)).isEqualTo(Duration.ofSeconds(256));
        assertThat(patience.after(10)).isEqualTo(Duration.ofMinutes(5));
        assertThat(patience.after(1_000_000)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void aMailServerMayBeAwayForAWeekend() {
        assertThat(patience.isOver(NOON, NOON.plus(Duration.ofHours(60)))).isFalse();
        assertThat(patience.isOver(NOON, NOON.plus(Duration.ofDays(3).plusSeconds(1))))
                .isTrue();
    }

    @Test
    void aPauseOfNothingIsRefused() {
        var day = Duration.ofDays(1);

        assertThatThrownBy(() -> new Patience(day, Duration.ZERO, day, day, day, day))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
