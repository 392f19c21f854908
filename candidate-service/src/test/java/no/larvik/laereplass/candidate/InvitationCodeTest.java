package no.larvik.laereplass.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationCodeTest {

    @Test
    void aCodeIsWrittenInTwoGroupsWithoutSignsThatLookAlike() {
        var random = new Random(1);
        var seen = new HashSet<String>();
        for (int i = 0; i < 2_000; i++) {
            var code = InvitationCode.random(random).toString();
            assertThat(code).matches("[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}");
            seen.add(code);
        }
        assertThat(seen).hasSize(2_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7QF-3M2P", "k7qf-3m2p", "K7QF3M2P", " k7qf 3m2p ", "K7QF–3M2P"})
    void itIsReadHoweverItIsTyped(String typed) {
        assertThat(InvitationCode.read(typed)).contains(new InvitationCode("K7QF3M2P"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7QF", "K7QF-3M2PX", "K7QF-3M20", "K7QF-3M2I", "{\"$ne\":null}"})
    void whatIsNoCodeIsNotRead(String typed) {
        assertThat(InvitationCode.read(typed)).isEmpty();
    }

    @Test
    void aVeryLongCodeIsNotEvenLookedAt() {
        assertThat(InvitationCode.read(" ".repeat(1_000_000))).isEmpty();
    }
}
