package no.larvik.laereplass.matching.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SilenceTest {

    @Test
    void costsByItsShareAndAFewSayNothing() {
        assertThat(new Silence(2, 2).price()).isZero();
        assertThat(new Silence(3, 0).price()).isZero();
        assertThat(new Silence(4, 1).price()).isEqualTo(1.25);
        assertThat(new Silence(3, 3).price()).isEqualTo(Silence.MOST);
    }

    @Test
    void isNeverMoreThanWhatWasDue() {
        assertThatThrownBy(() -> new Silence(1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
