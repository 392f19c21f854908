package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void aSingleHiddenNumberIsNotGivenAwayByTheSum() {
        var numbers = Map.of("a", 3, "b", 7, "c", 12);

        assertThat(Suppression.hide(numbers, true)).containsEntry("a", null).containsEntry("b", null);
        assertThat(Suppression.hide(numbers, true)).containsEntry("c", 12);
        assertThat(Suppression.hide(numbers, false)).containsEntry("b", 7);
    }
}
