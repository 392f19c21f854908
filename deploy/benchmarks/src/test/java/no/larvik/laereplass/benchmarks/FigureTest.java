package no.larvik.laereplass.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

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
        var hundred = new Millis();
        for (int value = 100; value >= 1; value--) hundred.add(value);
        var one = new Millis();
        one.add(7);

        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(one.percentile(99)).isEqualTo(7);
    }
}
