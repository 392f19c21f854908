package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.larvik.laereplass.matching.fairness.Courses;
import no.larvik.laereplass.matching.fairness.Fairness;
import no.larvik.laereplass.matching.fairness.Grouped;
import no.larvik.laereplass.matching.fairness.MarketLists;
import no.larvik.laereplass.matching.fairness.Report;
import no.larvik.laereplass.matching.journeys.EndReason;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.scoring.APair;
import no.larvik.laereplass.matching.scoring.Kernels;
import no.larvik.laereplass.matching.suggestions.Inputs;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-20T10:00:00Z"));
    private static final Instant OCTOBER = Instant.parse("2026-09-30T22:00:00Z");
    private static final int[] UNTIL_PLACE = {1, 1, 1, 1};
    private static final int[] UNTIL_CERTIFICATE = {1, 1, 1, 1, 1, 1};

    private final List<Course> courses = new ArrayList<>();
    private final SignedContracts contracts = new SignedContracts();

    @Test
    void yesesOfAQuarterAreNotToldWhereTheYearsTheyComeFromAreWithheld() {
        proposed(3, "2026-07-25", UNTIL_PLACE);
        proposed(3, "2026-08-03", UNTIL_PLACE);

        assertThat(room().forPlaces(6, OCTOBER, "3909"))
                .as("three of each school year, neither of which is told")
                .isFalse();
        proposed(3, "2026-08-04", UNTIL_PLACE);
        assertThat(room().forPlaces(6, OCTOBER, "3909")).isTrue();
        assertThat(room().forPlaces(7, OCTOBER, "3909"))
                .as("somebody must be of the year before")
                .isFalse();
    }

    @Test
    void yearsThatBeginAfterTheQuarterHaveNoRoomForIt() {
        proposed(9, "2026-09-01", UNTIL_PLACE);

        assertThat(room().forPlaces(6, OCTOBER, "3909")).isTrue();
        assertThat(room().forPlaces(6, Instant.parse("2026-06-30T22:00:00Z"), "3909"))
                .isFalse();
    }

    @Test
    void outcomesAreToldWhereContractsAndCertificatesAre() {
        proposed(6, "2025-09-01", UNTIL_CERTIFICATE);
        proposed(3, "2026-08-03", UNTIL_CERTIFICATE);

        assertThat(room().forOutcomes(came(6, "FAGBREV"), "3909")).isTrue();
        assertThat(room().forOutcomes(came(7, "FAGBREV"), "3909")).isFalse();
        assertThat(room().forOutcomes(came(7, "UNDER_WAY"), "3909"))
                .as("contracts of a year in which few were signed")
                .isFalse();
    }

    @Test
    void whoeverEndedIsToldWhereTheBrokenOffContractsAre() {
        proposed(20, "2025-09-01", UNTIL_CERTIFICATE);
        for (int i = 0; i < 3; i++) {
            ended("before" + i, "2026-06-01", EndReason.ANOTHER_TRADE);
            ended("after" + i, "2026-09-01", EndReason.ANOTHER_TRADE);
        }

        assertThat(room().forOutcomes(came(6, "ENDED"), "3909"))
                .as("three of each year, neither of which is told")
                .isFalse();
        proposed(1, "2020-09-01");
        assertThat(room().forOutcomes(came(6, "ENDED"), "3909"))
                .as("they may have ended before the years that are told of")
                .isTrue();
    }

    @Test
    void theFairnessReportLeavesOutWhoIsPlacedWhereThereIsNoRoom() {
        proposed(3, "2026-07-25", UNTIL_PLACE);
        proposed(3, "2026-08-03", UNTIL_PLACE);

        var withheld = report();
        proposed(3, "2026-08-04", UNTIL_PLACE);
        var told = report();

        assertThat(withheld.people()).isEqualTo(60);
        assertThat(withheld.placed()).isNull();
        assertThat(withheld.dimensions().getFirst().groups())
                .allMatch(group -> group.people() != null && group.placed() == null && group.rate() == null);
        assertThat(told.placed()).isEqualTo(20);
        assertThat(told.dimensions().getFirst().groups().getFirst().placed()).isEqualTo(10);
    }

    /** Of six people who said yes in the summer. */
    private Report report() {
        var yes = Instant.parse("2026-09-02T10:00:00Z");
        var group = new Grouped.Group("ENOUGH", 30, 10, null, null);
        var other = new Grouped.Group("NEEDS_SUPPORT", 30, 10, null, null);
        var grouped = new Grouped(60, 20, List.of(new Grouped.Dimension("LANGUAGE", List.of(group, other))));
        var market = new Market(NOW);
        return new Fairness(
                        any -> IntStream.range(0, 6)
                                .mapToObj(who -> new Courses.Course("k" + who, "o", List.of(yes), List.of(yes), true)),
                        (id, plan, municipality) -> Optional.empty(),
                        (municipality, placed) -> grouped,
                        room(),
                        market,
                        new MarketLists(market, Kernels.only(APair.kernel()), new Inputs(market)),
                        NOW)
                .ofQuarter("2026-Q3", "3909");
    }

    private void proposed(int people, String day, int... between) {
        for (int i = 0; i < people; i++)
            courses.add(ACourse.of("m" + courses.size())
                    .by("k" + courses.size())
                    .from(day, between)
                    .done());
    }

    private void ended(String who, String day, EndReason reason) {
        contracts.with("c" + who, "LAERLING", LocalDate.parse("2025-10-01"), LocalDate.parse(day), reason);
        courses.add(ACourse.of("c" + who)
                .by(who)
                .from("2025-09-01", UNTIL_CERTIFICATE)
                .done());
    }

    private static List<String> came(int people, String outcome) {
        return Collections.nCopies(people, outcome);
    }

    private Room room() {
        var history = Kept.of(courses).history();
        return new Room(history, new BreakingOff(contracts.known(), history, NOW));
    }
}
