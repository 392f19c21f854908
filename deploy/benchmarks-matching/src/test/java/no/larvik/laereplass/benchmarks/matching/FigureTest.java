package no.larvik.laereplass.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.larvik.laereplass.benchmarks.matching.timing.Figure;
import no.larvik.laereplass.benchmarks.matching.timing.Rounds;
import no.larvik.laereplass.benchmarks.matching.timing.TopLists;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void aFigureSaysWhetherItHolds() {
        assertThat(Figure.atLeast("vs Lucene", 23.44, 20, "x").line()).isEqualTo("vs Lucene\t23.4x\t≥ 20x\tholds");
        assertThat(Figure.atMost("p99", 1.234, 1, " ms").line()).isEqualTo("p99\t1.23 ms\t≤ 1 ms\tshort");
        assertThat(Figure.exactly("blocking pairs", 1, 0).holds()).isFalse();
        assertThat(Figure.missing("vs PostgreSQL", "no binaries", "≥ 50x").holds())
                .isFalse();
    }

    @Test
    void thePercentileIsAMeasuredValue() {
        assertThat(Rounds.percentile(List.of(5.0, 1.0, 3.0), 50)).isEqualTo(3);
        assertThat(Rounds.percentile(List.of(5.0, 1.0, 3.0), 99)).isEqualTo(5);
        assertThat(Rounds.percentile(List.of(7.0), 50)).isEqualTo(7);
    }

    @Test
    void anotherIdOrAnotherScoreIsADifference() {
        var one = new TopLists(0, 1);
        one.set(0, 0, 4, 9_000);
        var other = new TopLists(0, 1);
        other.set(0, 0, 4, 8_999);

        assertThat(one.differenceTo(one)).isEmpty();
        assertThat(one.differenceTo(other)).isPresent();
        assertThat(one.differenceTo(new TopLists(0, 1))).isPresent();
    }
}
