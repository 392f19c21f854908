package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.demo.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The demo has a past of two school years: every page of figures has something to show, and time is real again. */
@ExtendWith(RunningPlatform.class)
@Order(2)
class HistoryIT {

    private static final List<String> AS_FAR_AS_SIGNED =
            List.of("PROPOSED", "YES", "INTERESTED", "OFFERED", "OFFER_ACCEPTED", "SIGNED");

    private static DemoMarket market;
    private static Visitor ida;
    private static int first;

    @BeforeAll
    static void opens() {
        market = new DemoMarket();
        ida = market.as("ida");
        var today = LocalDate.now();
        first = today.getYear() - (today.getMonthValue() < 7 ? 3 : 2);
    }

    @AfterAll
    static void closes() {
        market.close();
    }

    @Test
    void eachYearShowsHowFarProposalsCameByMonthTradeEmployerUnitAndKind() {
        for (var year : List.of(first, first + 1)) {
            var past = read("past?year=" + year);

            assertThat(past.path("funnel")
                            .valueStream()
                            .filter(step -> !step.path("count").isNull())
                            .map(step -> step.path("milestone").asString()))
                    .containsAll(AS_FAR_AS_SIGNED);
            assertThat(past.path("medianDaysToPlace").isNull()).isFalse();
            assertThat(shown(past.path("byMonth"))).isGreaterThanOrEqualTo(3);
            assertThat(past.path("tables").valueStream())
                    .hasSize(4)
                    .allSatisfy(table -> assertThat(shown(table.path("lines"))).isPositive());
        }
        assertThat(read("past?year=" + first).path("funnel").valueStream()).anySatisfy(step -> {
            assertThat(step.path("milestone").asString()).isEqualTo("CERTIFICATE");
            assertThat(step.path("count").asInt()).isGreaterThanOrEqualTo(5);
        });
    }

    @Test
    void thePromiseAndWhatYoungPeopleSaidAreShown() {
        for (var year : List.of(first, first + 1)) {
            assertThat(of(year, read("promise")).path("signed").asInt()).isGreaterThanOrEqualTo(5);
            assertThat(read("voices?year=" + year).path("moments").valueStream())
                    .anySatisfy(
                            moment -> assertThat(moment.path("answers").asInt()).isGreaterThanOrEqualTo(5));
        }
    }

    @Test
    void bothOfficialRatesTheIndicatorsAndTheGainCanBeWorkedOut() {
        assertThat(read("official?year=" + (first + 1)).path("rates").valueStream())
                .hasSize(2)
                .allSatisfy(rate -> assertThat(rate.path("rate").asDouble()).isPositive());
        assertThat(read("indicators").path("indicators")).isNotEmpty();
        assertThat(of(first, read("gains")).path("range").path("low").asLong()).isPositive();
    }

    @Test
    void noraHasSomethingToSeeToOfThePastAndIsNotDrownedInIt() {
        var items = market.as("nora")
                .get("/api/v1/queue?kind=TALK_DUE&limit=500")
                .expect(200)
                .items();

        assertThat(items)
                .extracting(item -> item.path("why").asString())
                .contains("HALF_YEAR", "MISSED", "SILENCE")
                .hasSizeLessThan(10);
    }

    @Test
    void aCompanyHasReadWhatItWasToldOfThePast() {
        var hege = market.as("hege");
        var page = hege.get("/api/v1/notifications").expect(200).json();
        var old = 0;
        while (true) {
            for (var notice : page.path("items")) {
                var at = Instant.parse(notice.path("at").asString());
                if (at.isAfter(Instant.now().minus(Duration.ofDays(2)))) continue;
                assertThat(notice.path("read").asBoolean()).as("%s", notice).isTrue();
                old++;
            }
            if (!page.hasNonNull("next")) break;
            page = hege.get("/api/v1/notifications?cursor=" + page.path("next").asString())
                    .expect(200)
                    .json();
        }
        assertThat(old).isGreaterThan(100);
    }

    @Test
    void timeIsRealAgain() {
        var said = Instant.parse(read("rates").path("at").asString());

        assertThat(Duration.between(said, Instant.now()).abs()).isLessThan(Duration.ofMinutes(5));
    }

    private static JsonNode read(String page) {
        return ida.get("/api/v1/insight/" + page).expect(200).json();
    }

    private static JsonNode of(int year, JsonNode page) {
        return page.path("years")
                .valueStream()
                .filter(one -> one.path("year").asInt() == year)
                .findFirst()
                .orElseThrow();
    }

    private static long shown(JsonNode lines) {
        return lines.valueStream()
                .filter(line -> !line.path("steps").path(0).path("count").isNull())
                .count();
    }
}
