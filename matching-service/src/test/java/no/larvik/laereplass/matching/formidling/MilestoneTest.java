package no.larvik.laereplass.matching.formidling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MilestoneTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @Test
    void aDeadlineIsToldForTwoWeeksAndNotWhenItIsOver() {
        assertThat(Milestone.DEADLINE.isTold(DAY, DAY.minusDays(15))).isFalse();
        assertThat(Milestone.DEADLINE.isTold(DAY, DAY.minusDays(14))).isTrue();
        assertThat(Milestone.DEADLINE.isTold(DAY, DAY)).isTrue();
        assertThat(Milestone.DEADLINE.isTold(DAY, DAY.plusDays(1))).isFalse();
    }

    @Test
    void whatBeginsIsToldFromItsDayOnWhileItIsNews() {
        assertThat(Milestone.PLACING_BEGINS.isTold(DAY, DAY.minusDays(1))).isFalse();
        assertThat(Milestone.PLACING_BEGINS.isTold(DAY, DAY)).isTrue();
        assertThat(Milestone.PLACING_BEGINS.isTold(DAY, DAY.plusDays(7))).isTrue();
        assertThat(Milestone.PLACING_BEGINS.isTold(DAY, DAY.plusDays(8))).isFalse();
    }

    @Test
    void whatIsTheCountysOwnBusinessIsToldToNobody() {
        for (var today = DAY.minusDays(40); today.isBefore(DAY.plusDays(40)); today = today.plusDays(1)) {
            assertThat(Milestone.OTHERS_REMOVED.isTold(DAY, today)).isFalse();
            assertThat(Milestone.UNQUALIFIED_TOLD.isTold(DAY, today)).isFalse();
        }
    }
}
