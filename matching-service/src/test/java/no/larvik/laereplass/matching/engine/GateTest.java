package no.larvik.laereplass.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final int[] DAYS = {Integer.MIN_VALUE, -1, 0, 1, 20_000, 20_001, 300_000, Integer.MAX_VALUE};

    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void nobodyTheRulesAllowIsShutOutAndHardlyAnybodyElseLetIn() {
        var letInWrongly = 0;
        for (int pair = 0; pair < 20_000; pair++) {
            var kinds = random.nextInt(1 << 24);
            var kind = random.nextInt(24);
            var available = random.nextInt(20_000, 20_100);
            var lastStart = random.nextInt(5) == 0 ? PairScore.NO_LAST_START : random.nextInt(20_000, 20_100);
            var held = random.nextLong() | random.nextLong();
            var asked = 1L << random.nextInt(64) & random.nextLong();
            var allowed = (kinds >>> kind & 1) == 1 && available <= lastStart && (asked & ~held) == 0;
            var opens = opens(kinds, available, held, kind, lastStart, asked);
            if (allowed) assertThat(opens).as("%s %s", held, asked).isTrue();
            else if (opens) letInWrongly++;
        }
        assertThat(letInWrongly).as("only by licences that share a bit").isLessThan(2_500);
    }

    @Test
    void kindsDaysAndTheFirstTwentyLicencesAreToldApart() {
        for (int code = 0; code < 24; code++) {
            assertThat(opens(1 << code, 5, 0, code, 5, 0)).isTrue();
            assertThat(opens(~(1 << code), 5, 0, code, 5, 0)).isFalse();
        }
        for (int code = 0; code < 20; code++) {
            assertThat(opens(1, 5, 1L << code, 0, 5, 1L << code)).isTrue();
            assertThat(opens(1, 5, ~(1L << code), 0, 5, 1L << code)).isFalse();
        }
        assertThat(opens(1, 6, 0, 0, 5, 0)).isFalse();
        assertThat(opens(1, 5, 0, 0, 5, 1L << 63))
                .as("holds none of the later licences")
                .isFalse();
    }

    @Test
    void daysBeyondTheWordStillLetInWhoIsInTime() {
        for (var available : DAYS)
            for (var lastStart : DAYS)
                if (available <= lastStart)
                    assertThat(opens(1, available, 0, 0, lastStart, 0)).isTrue();
    }

    private static boolean opens(int kinds, int available, long held, int kind, int lastStart, long asked) {
        var bySeeker = Gate.forSeeker(kinds, available, held).opensTo(Gate.ofPlace(kind, lastStart, asked));
        var byPlace = Gate.forPlace(kind, lastStart, asked).opensTo(Gate.ofSeeker(kinds, available, held));
        assertThat(bySeeker).isEqualTo(byPlace);
        return bySeeker == 1;
    }
}
