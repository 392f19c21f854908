package no.larvik.laereplass.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import no.larvik.laereplass.candidate.Cohorts.Cohort;
import no.larvik.laereplass.candidate.SmallCells.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The cohorts beside what came of the contracts, about the same people: a reader who knows the rules, and everything that
 * is shown, tries every municipality there could be and keeps those that would be shown the same way. Every number that
 * fewer than five stand behind can then still be one of five. Groups of the fairness report share nothing with
 * either but whom they count, in a quarter, and are tried by {@link SmallCellsTest}.
 */
class JointTablesTest {

    private static final Cohort FIRST = new Cohort(Programme.Part.PART_1, 2026, "A");
    private static final Cohort SECOND = new Cohort(Programme.Part.PART_1, 2026, "B");
    private static final Cohort OTHER = new Cohort(Programme.Part.PART_2, 2025, "A");
    private static final int FEW = 5;
    private static final int MOST = 20;

    /** How many came in each cohort and have a place, and what came of the contracts of the first part. */
    private record Municipality(Cell first, Cell second, Cell other, int underWay, int ended) {

        CohortTable cohorts() {
            return CohortTable.of(Map.of(FIRST, first, SECOND, second, OTHER, other));
        }

        boolean tellsPeople() {
            return cohorts().rows().stream().allMatch(row -> row.people() != null);
        }

        List<Object> shown() {
            var cohorts = cohorts();
            var came = Map.of(Programme.Part.PART_1, Map.of("UNDER_WAY", underWay, "ENDED", ended));
            return List.of(
                    String.valueOf(cohorts.people()),
                    String.valueOf(cohorts.placed()),
                    cohorts.rows(),
                    OutcomeLine.withheld(came, cohorts, true));
        }
    }

    @Test
    void contractsBesideCohortsTellNoSmallNumber() {
        var all = new ArrayList<Municipality>();
        for (int first = 0; first <= MOST; first++)
            for (int second = 0; first + second <= MOST; second++)
                for (int other = 0; first + second + other <= MOST; other++)
                    for (int ended = 0; ended <= first + second; ended++)
                        all.add(new Municipality(
                                new Cell("A", first, 0), new Cell("B", second, 0), new Cell("C", other, 0), 0, ended));

        assertOpen(all, any -> true, List.of(one -> one.first.people(), one -> one.second.people(), one -> one.ended));
    }

    @ParameterizedTest
    @CsvSource({"30, 12, 11", "9, 30, 10"})
    void contractsUnderWayBesidePlacesTellNoSmallNumber(int a, int b, int c) {
        var all = new ArrayList<Municipality>();
        for (int first = 0; first <= a; first++)
            for (int second = 0; second <= b; second++)
                for (int other = 0; other <= c; other++)
                    for (int underWay = 0; underWay <= first + second; underWay++)
                        all.add(new Municipality(
                                new Cell("A", a, first),
                                new Cell("B", b, second),
                                new Cell("C", c, other),
                                underWay,
                                0));

        // where it is not told how many people there are, there could be others than these
        assertOpen(
                all,
                Municipality::tellsPeople,
                List.of(one -> one.first.placed(), one -> one.second.placed(), one -> one.underWay));
    }

    private static void assertOpen(
            List<Municipality> all, Predicate<Municipality> complete, List<ToIntFunction<Municipality>> numbers) {
        Map<List<Object>, List<Municipality>> alike = new HashMap<>();
        for (var one : all)
            alike.computeIfAbsent(one.shown(), none -> new ArrayList<>()).add(one);
        int told = 0;
        for (var possible : alike.values()) {
            if (!complete.test(possible.getFirst())) continue;
            for (var number : numbers) {
                var values = possible.stream().map(number::applyAsInt).collect(Collectors.toSet());
                if (values.stream().anyMatch(value -> value < FEW))
                    assertThat(values).as("%s", possible.getFirst()).hasSizeGreaterThanOrEqualTo(FEW);
            }
            var line = OutcomeLine.withheld(
                    Map.of(
                            Programme.Part.PART_1,
                            Map.of(
                                    "UNDER_WAY", possible.getFirst().underWay,
                                    "ENDED", possible.getFirst().ended)),
                    possible.getFirst().cohorts(),
                    true);
            if (line.getFirst().contracts() != null) told++;
        }
        assertThat(told).as("something is left to read").isPositive();
    }
}
