package no.larvik.laereplass.candidate.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SealerTest {

    private static final byte[] PLAIN = "dokumentkanari".getBytes(StandardCharsets.UTF_8);

    private final Sealer sealer = new Sealer(Sealer.newKey());

    @Test
    void whatWasSealedOpensInItsPlaceAndNowhereElse() {
        var sealed = sealer.seal(PLAIN, PLAIN.length, "a:0");

        assertThat(sealer.open(sealed, "a:0")).isEqualTo(PLAIN);
        assertThatThrownBy(() -> sealer.open(sealed, "a:1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneChangedBitOrAnotherKeyOpensNothing() {
        var sealed = sealer.seal(PLAIN, PLAIN.length, "a:0");
        var other = new Sealer(Sealer.newKey());
        assertThatThrownBy(() -> other.open(sealed, "a:0")).isInstanceOf(IllegalStateException.class);

        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> sealer.open(sealed, "a:0")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSameContentIsNeverSealedTheSameWayTwice() {
        assertThat(sealer.seal(PLAIN, PLAIN.length, "a:0")).isNotEqualTo(sealer.seal(PLAIN, PLAIN.length, "a:0"));
    }
}
