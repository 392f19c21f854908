package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.larvik.laereplass.matching.insight.Survival.Wait;
import org.junit.jupiter.api.Test;

class SurvivalTest {

    /** Worked out by hand: 10 have it after 10 (9/10 wait), 8 at risk at 20 (9/10 x 7/8), 6 at 30 (x 5/6), 4 at 40 (x 3/4). */
    @Test
    void thoseWhoWaitCountAsLongAsWeKnowOfThem() {
        var survival = Survival.of(List.of(
                over(10), waits(15), over(20), waits(25), over(30), waits(35), over(40), waits(45), waits(50),
                waits(60)));

        assertThat(survival.daysUntil(0.1)).isEqualTo(10);
        assertThat(survival.daysUntil(0.25)).isEqualTo(30);
        assertThat(survival.daysUntil(0.5)).isEqualTo(40);
        assertThat(survival.daysUntil(0.75)).isNull();
    }

    @Test
    void withNobodyWaitingItIsTheOrdinaryMedian() {
        assertThat(Survival.of(List.of(over(3), over(1), over(2))).daysUntil(0.5))
                .isEqualTo(2);
    }

    @Test
    void withoutAnybodyOverThereIsNoDay() {
        assertThat(Survival.of(List.of(waits(400), waits(2))).daysUntil(0.25)).isNull();
    }

    private static Wait over(int days) {
        return new Wait(days, true);
    }

    private static Wait waits(int days) {
        return new Wait(days, false);
    }
}
