package no.larvik.laereplass.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void aFigureWithinItsGoalHolds() {
        assertThat(Figure.atMost("ready after", 12.34, 45, "s").line()).isEqualTo("ready after\t12.3 s\t≤ 45 s\tholds");
    }

    @Test
    void aFigureBeyondItsGoalIsShort() {
        assertThat(Figure.exactly("writes lost", 1, 0).line()).isEqualTo("writes lost\t1\t= 0\tshort");
    }

    @Test
    void thePercentileIsAMeasuredValue() {
        var hundred = java.util.stream.IntStream.rangeClosed(1, 100)
                .mapToObj(Double::valueOf)
                .toList();

        assertThat(Freshness.percentile(hundred, 99)).isEqualTo(99);
        assertThat(Freshness.percentile(hundred, 50)).isEqualTo(50);
        assertThat(Freshness.percentile(List.of(7.0), 99)).isEqualTo(7);
    }
}
