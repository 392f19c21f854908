package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WrongCodesTest {

    @Test
    void fiveWrongCodesInAQuarterOfAnHourMeanAPause() {
        var four = WrongCodes.NONE
                .and(NOON)
                .and(NOON.plusSeconds(1))
                .and(NOON.plusSeconds(2))
                .and(NOON.plusSeconds(3));
        assertThat(four.pause(NOON.plusSeconds(4))).isEmpty();

        var five = four.and(NOON.plusSeconds(4));

        assertThat(five.pause(NOON.plusSeconds(60))).contains(Duration.ofMinutes(14));
    }

    @Test
    void thePauseEndsWhenTheFirstOfTheFiveIsAQuarterOld() {
        var five = WrongCodes.NONE;
        for (int i = 0; i < 5; i++) five = five.and(NOON.plusSeconds(i));

        assertThat(five.pause(NOON.plus(WrongCodes.WINDOW))).isEmpty();
    }
}
