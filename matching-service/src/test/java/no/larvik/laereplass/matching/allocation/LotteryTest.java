package no.larvik.laereplass.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotteryTest {

    private static final List<String> IDS =
            IntStream.range(0, 500).mapToObj(number -> "k" + number).toList();

    @Test
    void theSameSeedDrawsTheSameWhateverTheOrderOfTheIds() {
        var drawn = Lottery.draw("a seed", IDS);
        var reversed = Lottery.draw("a seed", IDS.reversed());

        for (int person = 0; person < drawn.length; person++)
            assertThat(reversed[drawn.length - 1 - person]).isEqualTo(drawn[person]);
        assertThat(Arrays.stream(drawn).sorted().toArray())
                .isEqualTo(IntStream.range(0, drawn.length).toArray());
    }

    @Test
    void anotherSeedDrawsAnotherOrder() {
        assertThat(Lottery.draw("another seed", IDS)).isNotEqualTo(Lottery.draw("a seed", IDS));
    }

    /** Worked out with {@code printf abc | sha256sum}. */
    @Test
    void theSeedIsShownAsItsHashBeforehand() {
        assertThat(Lottery.commitment("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    /** Worked out with {@code printf abc:k1 | sha256sum} and so on: k2 begins with 73, k3 with ae, k1 with f8. */
    @Test
    void anybodyCanCheckTheirLot() {
        assertThat(Lottery.draw("abc", List.of("k1", "k2", "k3"))).containsExactly(2, 0, 1);
    }
}
