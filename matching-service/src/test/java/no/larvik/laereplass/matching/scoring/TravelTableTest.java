package no.larvik.laereplass.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import no.larvik.laereplass.matching.scoring.Travel.Mode;
import no.larvik.laereplass.matching.scoring.TravelTable.Row;
import org.junit.jupiter.api.Test;

class TravelTableTest {

    private static final Row BY_BUS = new Row(APair.LARVIK, APair.SANDEFJORD, Mode.BUS, 60);
    private static final Row BY_CAR = new Row(APair.LARVIK, APair.SANDEFJORD, Mode.CAR, 15);

    private final APair pair = APair.thatFits();

    @Test
    void aCarIsCountedForThoseWhoMayDrive() {
        var judgement = judged(BY_BUS, BY_CAR);

        assertThat(judgement.travel()).isEqualTo(new Travel(15, Mode.CAR));
        assertThat(nearness(judgement).value()).isEqualTo(0.667); // 15 minutes count as 10 km; half at 20
        assertThat(nearness(judgement).compared().get("minutes")).isEqualTo(15);
        assertThat(nearness(judgement).compared().get("mode")).isEqualTo("CAR");
    }

    @Test
    void theBusIsCountedForEverybodyElse() {
        pair.licences = Set.of();

        var judgement = judged(BY_BUS, BY_CAR);

        assertThat(judgement.travel()).isEqualTo(new Travel(60, Mode.BUS));
        assertThat(judgement.failed()).containsExactly(MustRule.WITHIN_REACH); // 60 minutes count as 40 km
        assertThat(judgement.onlyObstacle().orElseThrow().needs()).isEqualTo(Map.of("reachKm", 40));
    }

    @Test
    void withoutAWayForThePersonTheDistanceCounts() {
        pair.licences = Set.of();

        assertThat(judged(BY_CAR)).isEqualTo(pair.judged());
        assertThat(judged(new Row(APair.SANDEFJORD, APair.LARVIK, Mode.BUS, 5))).isEqualTo(pair.judged());
    }

    @Test
    void aTimeHoldsForTheWholeSquareKilometreAndNoFurther() {
        pair.workplace = new Cell(APair.SANDEFJORD.lat() + 0.0005, APair.SANDEFJORD.lon());
        assertThat(judged(BY_CAR).travel()).isEqualTo(new Travel(15, Mode.CAR));

        pair.workplace = new Cell(APair.SANDEFJORD.lat() + 0.01, APair.SANDEFJORD.lon());
        assertThat(judged(BY_CAR).travel()).isNull();
    }

    @Test
    void ofTwoTimesTheShorterStands() {
        var longer = new Row(APair.LARVIK, APair.SANDEFJORD, Mode.CAR, 30);

        assertThat(judged(BY_CAR, longer).travel()).isEqualTo(new Travel(15, Mode.CAR));
    }

    private Judgement judged(Row... rows) {
        var times = TravelTable.of(Arrays.asList(rows));
        return new Kernel(APair.rules(), APair.neighbours(), times).judge(pair.input());
    }

    private static Judgement.Line nearness(Judgement judgement) {
        return judgement.factors().stream()
                .filter(line -> line.factor() == Factor.NEARNESS)
                .findFirst()
                .orElseThrow();
    }
}
