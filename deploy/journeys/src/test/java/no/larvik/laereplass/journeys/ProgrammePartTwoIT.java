package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Lærlingprogram del 2: pupils of Thor Heyerdahl who need more support, from the school to praksis or læreplass. */
@ExtendWith(RunningPlatform.class)
@Order(7)
class ProgrammePartTwoIT {

    private static DemoMarket market;

    @BeforeAll
    static void opens() {
        market = new DemoMarket();
    }

    @AfterAll
    static void closes() {
        market.close();
    }

    @Test
    void theReportIsByCohortAndSchoolAndForThoseWhoLead() {
        var report = report();

        assertThat(report.path("outcomesKnown").asBoolean()).isTrue();
        assertThat(report.path("people").asInt()).isGreaterThan(100);
        assertThat(report.path("rows").valueStream())
                .anyMatch(row -> row.path("part").asString().equals("PART_2")
                        && row.path("school").asString().equals("THOR_HEYERDAHL"));
        for (var other : new String[] {"kari", "nora", "rolf", "pia"})
            market.as(other).get("/api/v1/cohorts").expect(403);
    }

    private static JsonNode report() {
        return market.as("liv").get("/api/v1/cohorts").expect(200).json();
    }
}
