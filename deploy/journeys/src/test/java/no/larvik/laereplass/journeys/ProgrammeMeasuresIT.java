package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Measures and gains: figures of others with source and date, and a gain as a range with open, dated assumptions. */
@ExtendWith(RunningPlatform.class)
@Order(7)
class ProgrammeMeasuresIT {

    private static DemoMarket market;

    @BeforeAll
    static void opens() {
        market = new DemoMarket();
    }

    @AfterAll
    static void closes() {
        market.close();
    }

    private static final String SOURCE = "Oppdiktet kilde";

    @Test
    void theBoardHoldsEachIndicatorAgainstItsBaseline() {
        brings("NEET_SHARE;2021;13.0;" + SOURCE + ";2022-05-01", "NEET_SHARE;2022;12.2;" + SOURCE + ";2023-05-01");

        var board =
                market.as("ida").get("/api/v1/insight/indicators").expect(200).json();
        var neet = board.path("indicators")
                .valueStream()
                .filter(one -> one.path("measure").asString().equals("NEET_SHARE"))
                .findFirst()
                .orElseThrow();

        var baseline = neet.at("/series/0");
        assertThat(baseline.path("year").asInt()).isEqualTo(2021);
        assertThat(baseline.path("source").asString()).isEqualTo(SOURCE);
        assertThat(baseline.path("date").asString()).isEqualTo("2022-05-01");
        assertThat(neet.path("way").asString()).as("fewer are better").isEqualTo("BETTER");
        assertThat(board.path("own")).as("our own beside them").isNotEmpty();
        market.as("nora").get("/api/v1/insight/indicators").expect(403);
    }

    @Test
    void withoutTheApplicantsNoOfficialRateIsGuessed() {
        brings("NEET_SHARE;2021;13.0;" + SOURCE + ";2022-05-01");

        var shown = market.as("ida")
                .get("/api/v1/insight/official?year=2021")
                .expect(200)
                .json();

        assertThat(shown.path("figures").toString()).contains(SOURCE, "2022-05-01");
        assertThat(shown.path("rates").valueStream())
                .allMatch(rate -> !rate.path("missing").isEmpty());
    }

    @Test
    void aGainIsARangeThatOpensItsAssumptions() {
        var gains = market.as("ida").get("/api/v1/insight/gains").expect(200).json();

        assertThat(gains.path("missing")).isEmpty();
        assertThat(gains.path("assumptions").size()).isEqualTo(5);
        for (var assumed : gains.path("assumptions")) {
            assertThat(assumed.path("source").asString()).isNotEmpty();
            assertThat(LocalDate.parse(assumed.path("date").asString())).isBeforeOrEqualTo(Programme.today());
        }
        assertThat(gains.path("years")
                        .valueStream()
                        .filter(year -> year.path("range").isObject()))
                .as("years that can be estimated")
                .isNotEmpty()
                .allMatch(year ->
                        year.at("/range/low").asLong() < year.at("/range/high").asLong());
        for (var year : gains.path("years"))
            if (year.path("signed").isNull())
                assertThat(year.path("range").isNull()).isTrue();
    }

    private static void brings(String... lines) {
        var file = "measure;year;value;source;date\n" + String.join("\n", lines) + "\n";
        market.as("ida")
                .upload("/api/v1/insight/figures/imports", "text/csv", file.getBytes(StandardCharsets.UTF_8))
                .expect(200);
    }
}
