package no.larvik.laereplass.matching.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import no.larvik.laereplass.matching.allocation.CheapestFlow;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with the table by employer, the table by place of work and the totals of one school year, who knows whose each
 * place is: from the employer to its places, along the steps of each, and out after the last step reached, where those of
 * an employer meet again before all do. A shown number is a flow that must be; a withheld one is free.
 */
final class UnitAttack {

    private static final int MUCH = 100_000;
    private static final int ONE_IN = 25;

    private final int steps;
    private final PastLine totals;
    private final List<Course> courses;
    private final List<PastLine> employers;
    private final List<PastLine> units;
    private final int[] owner;

    UnitAttack(Past past, List<Course> courses) {
        this.courses = courses;
        this.totals = new PastLine("", past.funnel(), null);
        this.steps = shown(totals, Milestone.COUNT);
        this.employers = table(past, Dimension.EMPLOYER);
        this.units = table(past, Dimension.UNIT);
        var employerOf = new HashMap<String, String>();
        for (var course : courses) employerOf.put(Dimension.UNIT.of(course), course.employerId());
        this.owner = units.stream()
                .mapToInt(unit -> place(employers, employerOf.getOrDefault(unit.value(), "")))
                .toArray();
    }

    int attack(CheapestFlow solver, Random random, String what) throws InterruptedException {
        return attack(units, Dimension.UNIT::of, List::of, solver, random, what)
                + attack(employers, Course::employerId, this::unitsOf, solver, random, what);
    }

    private int attack(
            List<PastLine> lines,
            Function<Course, String> row,
            Function<Integer, List<Integer>> unitsOf,
            CheapestFlow solver,
            Random random,
            String what)
            throws InterruptedException {
        int attacked = 0;
        for (int line = 0; line < lines.size(); line++) {
            for (int step = 0; step < steps; step++) {
                if (people(row, lines.get(line).value(), step) >= Withholding.SMALLEST_SHOWN) continue;
                assertThat(count(lines.get(line), step)).as(what).isNull();
                if (random.nextInt(ONE_IN) > 0) continue;
                var said = "%s, %s at %s".formatted(what, lines.get(line).value(), step);
                assertThat(bound(solver, unitsOf.apply(line), step, 1)).as(said).isZero();
                assertThat(bound(solver, unitsOf.apply(line), step, -1))
                        .as(said)
                        .isGreaterThanOrEqualTo(4);
                attacked++;
            }
        }
        return attacked;
    }

    /** The smallest (sign 1) or largest (sign -1) sum of the places' numbers at the step. */
    private int bound(CheapestFlow solver, List<Integer> asked, int step, int sign) throws InterruptedException {
        var arcs = new Arcs();
        var supplies = new int[end(0) + steps];
        supplies[0] = total(0);
        for (int employer = 0; employer < employers.size(); employer++) {
            put(arcs, supplies, 0, 1 + employer, count(employers.get(employer), 0), 0);
            var known = shown(employers.get(employer), steps);
            for (int at = 0; at < steps; at++) {
                var left = at + 1 < known ? difference(employers.get(employer), at) : null;
                put(arcs, supplies, exit(employer, at), end(at), left, 0);
            }
        }
        for (int unit = 0; unit < units.size(); unit++) {
            for (int at = 0; at < steps; at++) {
                var before = at == 0 ? 1 + owner[unit] : node(unit, at - 1);
                var cost = at == step && asked.contains(unit) ? sign : 0;
                put(arcs, supplies, before, node(unit, at), count(units.get(unit), at), cost);
                arcs.add(node(unit, at), exit(owner[unit], at), MUCH, 0);
            }
        }
        for (int at = 0; at < steps; at++) supplies[end(at)] -= total(at) - (at + 1 < steps ? total(at + 1) : 0);
        var answer = solver.solve(arcs.flow(supplies), Duration.ofSeconds(10));
        return arcs.asked(((CheapestFlow.Answer.Solved) answer).flows());
    }

    private static void put(Arcs arcs, int[] supplies, int tail, int head, @Nullable Integer flow, int cost) {
        if (flow == null) arcs.add(tail, head, MUCH, cost);
        else arcs.fixed(supplies, tail, head, flow);
    }

    private int node(int unit, int step) {
        return 1 + employers.size() + unit * steps + step;
    }

    private int exit(int employer, int step) {
        return node(units.size(), 0) + employer * steps + step;
    }

    private int end(int step) {
        return exit(employers.size(), 0) + step;
    }

    private List<Integer> unitsOf(int employer) {
        var found = new ArrayList<Integer>();
        for (int unit = 0; unit < owner.length; unit++) if (owner[unit] == employer) found.add(unit);
        return found;
    }

    private int total(int step) {
        var count = count(totals, step);
        return count == null ? 0 : count;
    }

    private static @Nullable Integer difference(PastLine line, int step) {
        var now = count(line, step);
        var next = count(line, step + 1);
        return now == null || next == null ? null : Integer.valueOf(now - next);
    }

    private static @Nullable Integer count(PastLine line, int step) {
        return line.steps().get(step).count();
    }

    private static int shown(PastLine line, int most) {
        int step = 0;
        while (step < most && count(line, step) != null) step++;
        return step;
    }

    private long people(Function<Course, String> row, String value, int step) {
        return courses.stream()
                .filter(course -> row.apply(course).equals(value) && course.reached(Milestone.values()[step]))
                .map(Course::candidateId)
                .distinct()
                .count();
    }

    private static List<PastLine> table(Past past, Dimension dimension) {
        return past.tables().stream()
                .filter(table -> table.dimension() == dimension)
                .flatMap(table -> table.lines().stream())
                .toList();
    }

    private static int place(List<PastLine> lines, String value) {
        return lines.stream().map(PastLine::value).toList().indexOf(value);
    }
}
