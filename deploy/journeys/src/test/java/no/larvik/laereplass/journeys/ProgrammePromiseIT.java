package no.larvik.laereplass.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.larvik.laereplass.demo.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The promise: every young person who wants a contract is offered one. A figure for all, names for staff alone. */
@ExtendWith(RunningPlatform.class)
@Order(7)
class ProgrammePromiseIT {

    private static DemoMarket market;

    @BeforeAll
    static void opens() {
        market = new DemoMarket();
    }

    @AfterAll
    static void closes() {
        market.close();
    }

    private static final String PROMISE = "/api/v1/insight/promise";
    private static final String PEOPLE = PROMISE + "/people";

    @Test
    void wantedOfferedAndSignedAreToldYearByYear() {
        var years = market.as("ida").get(PROMISE).expect(200).json().path("years");

        assertThat(years.path(0).path("running").asBoolean()).isTrue();
        assertThat(years.path(0).path("wanted").asInt()).isGreaterThan(100);
        var told = years.valueStream()
                .filter(year ->
                        !year.path("offered").isNull() && !year.path("signed").isNull())
                .toList();
        assertThat(told).as("a year in which all three can be told").isNotEmpty();
        for (var year : told) {
            var wanted = year.path("wanted").asInt();
            var offered = year.path("offered").asInt();
            assertThat(wanted).isGreaterThanOrEqualTo(offered);
            assertThat(offered).isGreaterThanOrEqualTo(year.path("signed").asInt());
            assertThat(year.path("without").asInt()).isEqualTo(wanted - offered);
        }
    }

    @Test
    void whoStillWaitsIsNamedToThoseWithTheCaseUntilThereIsAnOffer() {
        var nora = market.as("nora");
        var waiting = Apprentice.registered(nora, "PART_1").looking();

        Waiting.untilTrue("staff to see who waits", Programme.SOON, () -> waits(waiting));
        assertThat(market.as("jonas").get(PEOPLE).expect(200).body()).doesNotContain(waiting.id());
        waiting.accepted(waiting.proposed());

        Waiting.untilTrue("nobody to wait who has an offer", Programme.SOON, () -> !waits(waiting));
    }

    @Test
    void theFigureIsForThoseWhoLeadAndTheNamesAreForStaff() {
        market.as("nora").get(PROMISE).expect(403);
        for (var other : List.of("kari", "rolf", "ida", "pia"))
            market.as(other).get(PEOPLE).expect(403);
    }

    private static boolean waits(Apprentice somebody) {
        return market.as("nora").get(PEOPLE).expect(200).body().contains(somebody.id());
    }
}
