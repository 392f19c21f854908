package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import no.larvik.laereplass.matching.allocation.CheapestFlow;
import no.larvik.laereplass.matching.allocation.Flow;
import no.larvik.laereplass.matching.allocation.ortools.InProcess;
import org.junit.jupiter.api.Test;

/** Somebody with every table we publish and a solver tries to work out what was withheld. */
class PublishedTablesTest {

    private static final int POPULATIONS = 60;
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final int STEPS = Milestone.COUNT;

    private final CheapestFlow solver = new InProcess();

    @Test
    void aSolverRecoversNoSmallNumberOfAnyTable() throws InterruptedException {
        int attacked = 0;
        int shown = 0;
        for (int seed = 0; seed < POPULATIONS; seed++) {
            var courses = population(new Random(seed));
            var past = new Retrospect(Kept.of(courses).history(), InstantSource.fixed(NOW))
                    .past(Asked.of(2025, null, null, null), "3909");
            for (var table : past.tables()) {
                attacked += attack(table.lines(), past.funnel(), courses, table.dimension()::of, "seed " + seed);
                shown += shown(table.lines());
            }
            attacked += attack(
                    past.byMonth(),
                    past.funnel(),
                    courses,
                    course -> course.month().toString(),
                    "seed " + seed);
        }
        assertThat(attacked).isGreaterThan(1_000);
        assertThat(shown).as("something is left to read").isGreaterThan(1_000);
    }

    /** What is asked in another way says nothing that the tables do not say. */
    @Test
    void askingDifferentlySaysNothingMore() {
        for (int seed = 0; seed < POPULATIONS; seed++) {
            var retrospect =
                    new Retrospect(Kept.of(population(new Random(seed))).history(), InstantSource.fixed(NOW));
            var whole = retrospect.past(Asked.of(2025, null, null, null), "3909");
            for (var table : whole.tables()) {
                for (var line : table.lines()) {
                    var filter = new Past.PastFilter(table.dimension(), line.value());
                    assertThat(retrospect
                                    .past(Asked.of(2025, null, null, filter), "3909")
                                    .funnel())
                            .isEqualTo(line.steps());
                }
            }
            var quarter = retrospect.past(Asked.of(null, "2025-08", "2025-10", null), "3909");
            for (var milestone : Milestone.values()) {
                var months = whole.byMonth().stream()
                        .filter(line -> line.value().compareTo("2025-10") <= 0)
                        .map(line -> line.count(milestone))
                        .toList();
                var sum = months.contains(null)
                        ? null
                        : (Integer) months.stream().mapToInt(Integer::intValue).sum();
                assertThat(quarter.funnel().get(milestone.ordinal()).count()).isEqualTo(sum);
            }
        }
    }

    private int attack(
            List<PastLine> lines,
            List<FunnelStep> totals,
            List<Course> courses,
            Function<Course, String> row,
            String what)
            throws InterruptedException {
        int attacked = 0;
        var network = new Network(lines, totals);
        for (int number = 0; number < lines.size(); number++) {
            for (int step = 0; step < network.steps; step++) {
                var value = lines.get(number).value();
                if (people(courses, row, value, step) >= Withholding.SMALLEST_SHOWN) continue;
                assertThat(lines.get(number).steps().get(step).count()).isNull();
                assertThat(network.bound(solver, number, step, 1))
                        .as("%s, %s", what, value)
                        .isZero();
                assertThat(network.bound(solver, number, step, -1))
                        .as("%s, %s", what, value)
                        .isGreaterThanOrEqualTo(4);
                attacked++;
            }
        }
        return attacked;
    }

    private static int people(List<Course> courses, Function<Course, String> row, String value, int step) {
        var people = new HashSet<String>();
        for (var course : courses)
            if (row.apply(course).equals(value) && course.reached(Milestone.values()[step]))
                people.add(course.candidateId());
        return people.size();
    }

    private static int shown(List<PastLine> lines) {
        return (int) lines.stream()
                .flatMap(line -> line.steps().stream())
                .filter(step -> step.count() != null)
                .count();
    }

    private static List<Course> population(Random random) {
        var courses = new ArrayList<Course>();
        var proposals = 40 + random.nextInt(400);
        var people = 10 + random.nextInt(150);
        var trades = 2 + random.nextInt(12);
        for (int i = 0; i < proposals; i++) {
            var between = new int[random.nextInt(STEPS)];
            for (int step = 0; step < between.length; step++) between[step] = random.nextInt(20);
            var skewed = (int) (trades * Math.pow(random.nextDouble(), 2));
            courses.add(ACourse.of("m" + i)
                    .by("k" + random.nextInt(people))
                    .in("t" + skewed, "e" + random.nextInt(trades * 2), random.nextInt(8) == 0 ? "PRAKSIS" : "LAERLING")
                    .from(LocalDate.of(2025, 8, 1).plusDays(random.nextInt(365)).toString(), between)
                    .done());
        }
        return courses;
    }

    /**
     * What is published, as flows: from each row to where its people got, with the sums as they are shown. A shown number
     * is a flow that must be; a withheld one is free.
     */
    private static final class Network {

        private static final int MUCH = 100_000;

        final int steps;
        private final List<PastLine> lines;
        private final List<FunnelStep> totals;

        Network(List<PastLine> lines, List<FunnelStep> totals) {
            this.lines = lines;
            this.totals = totals;
            this.steps =
                    (int) totals.stream().filter(step -> step.count() != null).count();
        }

        /** The smallest (sign 1) or largest (sign -1) value. Node 0 gives all; row and step have a node; each step an exit. */
        int bound(CheapestFlow solver, int row, int step, int sign) throws InterruptedException {
            var arcs = new Arcs();
            var nodes = 1 + lines.size() * steps + steps;
            var supplies = new int[nodes];
            supplies[0] = total(0);
            for (int line = 0; line < lines.size(); line++) {
                for (int at = 0; at < steps; at++) {
                    var before = at == 0 ? 0 : node(line, at - 1);
                    var count = lines.get(line).steps().get(at).count();
                    var asked = line == row && at == step;
                    if (count == null) arcs.add(before, node(line, at), MUCH, asked ? sign : 0);
                    else {
                        arcs.fixed(supplies, before, node(line, at), count);
                    }
                    arcs.add(node(line, at), 1 + lines.size() * steps + at, MUCH, 0);
                }
            }
            for (int at = 0; at < steps; at++)
                supplies[1 + lines.size() * steps + at] -= total(at) - (at + 1 < steps ? total(at + 1) : 0);
            var answer = solver.solve(arcs.flow(supplies), Duration.ofSeconds(10));
            var flows = ((CheapestFlow.Answer.Solved) answer).flows();
            return flows[arcs.asked];
        }

        private int total(int step) {
            var count = totals.get(step).count();
            return count == null ? 0 : count;
        }

        private int node(int line, int step) {
            return 1 + line * steps + step;
        }
    }

    private static final class Arcs {

        private final List<int[]> all = new ArrayList<>();
        int asked = -1;

        void add(int tail, int head, int capacity, int cost) {
            if (cost != 0) asked = all.size();
            all.add(new int[] {tail, head, capacity, cost});
        }

        /** A flow that must be is taken out of the one node and put into the other. */
        void fixed(int[] supplies, int tail, int head, int flow) {
            supplies[tail] -= flow;
            supplies[head] += flow;
        }

        Flow flow(int[] supplies) {
            return new Flow(column(0), column(1), column(2), column(3), supplies);
        }

        private int[] column(int number) {
            return all.stream().mapToInt(arc -> arc[number]).toArray();
        }
    }
}
