package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.larvik.laereplass.matching.insight.Board.Indicator.Way;
import no.larvik.laereplass.matching.insight.Board.Own;
import no.larvik.laereplass.matching.market.Market;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The indicator board and the estimate of gains: figures of others with our own beside them. */
class BoardTest {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-20T10:00:00Z"));

    private final List<Imported> figures = new ArrayList<>();
    private final List<Course> courses = new ArrayList<>();

    @Test
    void anIndicatorIsHeldAgainstItsFirstFigureWhicheverWayIsBetter() {
        figure(Measure.NEET_SHARE, 2023, 12.1);
        figure(Measure.NEET_SHARE, 2021, 13);
        figure(Measure.COMPLETION_SHARE, 2022, 80);
        figure(Measure.COMPLETION_SHARE, 2024, 78.5);
        figure(Measure.NAV_UNEMPLOYED_YOUTH, 2025, 90);
        figure(Measure.NEET_SHARE_COUNTRY, 2021, 12);
        figure(Measure.NEET_SHARE_COUNTRY, 2023, 11);

        var board = board();

        var neet = of(board, Measure.NEET_SHARE);
        assertThat(neet.series()).extracting(Imported::year).containsExactly(2021, 2023);
        assertThat(neet.change()).isEqualTo(-0.9);
        assertThat(neet.way()).isEqualTo(Way.BETTER);
        assertThat(of(board, Measure.COMPLETION_SHARE).way()).isEqualTo(Way.WORSE);
        assertThat(of(board, Measure.NAV_UNEMPLOYED_YOUTH).change()).isNull();
        assertThat(of(board, Measure.NEET_SHARE_COUNTRY).way()).isNull();
        assertThat(board.missing()).containsExactly(Measure.NAV_YOUTH_IN_MEASURES, Measure.NEET_PEOPLE);
    }

    @Test
    void whatIsOurOwnIsWhatTheOtherPagesTellAndWithheldAsThere() {
        for (int i = 0; i < 6; i++) proposed("o" + i, 2, 2, 10, 8);
        for (int i = 0; i < 6; i++) proposed("w" + i, 2);

        assertThat(own(Own.OFFERED_SHARE, 2026)).isEqualTo(0.5);
        assertThat(own(Own.DAYS_TO_PLACE, 2026)).isEqualTo(22);
        assertThat(own(Own.ANSWERED_SHARE, 2026))
                .as("nobody was refused: withheld there")
                .isNull();
        assertThat(own(Own.OFFERED_SHARE, 2025)).isNull();
    }

    @Test
    void gainsAreARangeOfCautiousAndBoldAssumptions() {
        fifteenWantOneAndFiveHaveIt();
        assume(300_000, 500_000, 10, 20, 60);

        var gains = gains();

        assertThat(gains.missing()).isEmpty();
        assertThat(gains.assumptions()).hasSize(5);
        assertThat(gains.years().getFirst().signed()).isEqualTo(5);
        assertThat(gains.years().getFirst().range()).isEqualTo(new Gains.Range(6_000_000, 20_000_000));
    }

    @Test
    void theNewestAssumptionCounts() {
        fifteenWantOneAndFiveHaveIt();
        assume(300_000, 500_000, 10, 20, 60);
        figure(Measure.GAIN_YEARS, 2030, 1);

        assertThat(gains().years().getFirst().range()).isEqualTo(new Gains.Range(600_000, 2_000_000));
    }

    @Test
    void withoutEveryAssumptionOrWithFewContractsThereIsNoEstimate() {
        fifteenWantOneAndFiveHaveIt();
        figure(Measure.GAIN_YEARS, 2026, 10);

        var gains = gains();

        assertThat(gains.missing())
                .containsExactly(
                        Measure.GAIN_A_YEAR_LOW,
                        Measure.GAIN_A_YEAR_HIGH,
                        Measure.ANYWAY_SHARE_LOW,
                        Measure.ANYWAY_SHARE_HIGH);
        assertThat(gains.years()).allMatch(year -> year.range() == null);

        courses.removeLast();
        assume(300_000, 500_000, 10, 20, 60);
        assertThat(gains().years()).as("four contracts").allMatch(year -> year.range() == null);
    }

    private void fifteenWantOneAndFiveHaveIt() {
        for (int i = 0; i < 5; i++) proposed("w" + i);
        for (int i = 0; i < 5; i++) proposed("o" + i, 1, 1, 1);
        for (int i = 0; i < 5; i++) proposed("s" + i, 1, 1, 1, 1, 1);
    }

    private void assume(int low, int high, int years, int anywayLow, int anywayHigh) {
        figures.clear();
        figure(Measure.GAIN_A_YEAR_LOW, 2026, low);
        figure(Measure.GAIN_A_YEAR_HIGH, 2026, high);
        figure(Measure.GAIN_YEARS, 2026, years);
        figure(Measure.ANYWAY_SHARE_LOW, 2026, anywayLow);
        figure(Measure.ANYWAY_SHARE_HIGH, 2026, anywayHigh);
    }

    private Board board() {
        var history = Kept.of(courses).history();
        return new Indicators(store(), keeping(), new Retrospect(history, NOW), new Answering(history, NOW), NOW)
                .board("3909");
    }

    private Gains gains() {
        return new Estimating(store(), keeping(), NOW).gains("3909");
    }

    private Keeping keeping() {
        return new Keeping(Kept.of(courses).history(), new Market(NOW), List::of, NOW);
    }

    private static Board.Indicator of(Board board, Measure measure) {
        return board.indicators().stream()
                .filter(one -> one.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Double own(Own own, int year) {
        return board().own().stream()
                .filter(one -> one.own() == own && one.year() == year)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private BaselineStore store() {
        return new BaselineStore() {
            @Override
            public Baselines of(String municipality) {
                return new Baselines(municipality, figures, 1);
            }

            @Override
            public boolean put(Baselines next) {
                return false;
            }
        };
    }

    private void figure(Measure measure, int year, double value) {
        figures.add(new Imported(measure, year, value, "Kilden", LocalDate.of(2026, 1, 1)));
    }

    private void proposed(String who, int... between) {
        courses.add(ACourse.of("m" + courses.size())
                .by(who)
                .from("2026-09-01", between)
                .done());
    }
}
