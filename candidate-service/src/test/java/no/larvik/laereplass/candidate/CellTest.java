package no.larvik.laereplass.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CellTest {

    private static final double KM_PER_DEGREE = 111.32;

    @Test
    void theCentreIsNeverFartherThanHalfADiagonalFromHome() {
        var random = new Random(3256);
        for (int i = 0; i < 10_000; i++) {
            var lat = 57.9 + random.nextDouble() * 13.3;
            var lon = 4.5 + random.nextDouble() * 26.7;

            var cell = Cell.around(lat, lon);

            var north = (cell.lat() - lat) * KM_PER_DEGREE;
            var east = (cell.lon() - lon) * KM_PER_DEGREE * Math.cos(Math.toRadians(cell.lat()));
            assertThat(Math.hypot(north, east)).isLessThan(0.71);
        }
    }

    @Test
    void neighboursShareACell() {
        var one = Cell.around(59.05310, 10.03520);

        assertThat(Cell.around(59.05312, 10.03523)).isEqualTo(one);
        assertThat(Cell.around(one.lat(), one.lon())).isEqualTo(one);
    }
}
