package no.larvik.laereplass.matching.insight;

import static no.larvik.laereplass.matching.insight.Equations.sum;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The proposals of one school year, in every table that has their sums, and the people behind them. */
final class ProposalEquations {

    private static final int STEPS = Milestone.COUNT;
    private static final int FEW = Withholding.SMALLEST_SHOWN;

    final IntVar[] all = new IntVar[STEPS];
    final IntVar[] people = new IntVar[STEPS];

    /** By step those of kinds that lead to a contract. */
    final LinearExpr[] apprenticeships;

    private final Equations equations;
    private final int year;

    /** By employer. */
    private final Map<String, IntVar[]> employers = new HashMap<>();

    ProposalEquations(Equations equations, AMunicipality of, int year) {
        this.equations = equations;
        this.year = year;
        var past = of.past(year);
        totals(past);
        table("month " + year, past.byMonth());
        var apprenticeships = sums(List.of());
        for (var table : past.tables()) {
            if (table.dimension() == Dimension.UNIT) continue;
            var rows = table(table.dimension() + " " + year, table.lines());
            if (table.dimension() == Dimension.EMPLOYER) employers.putAll(rows);
            if (table.dimension() == Dimension.KIND)
                apprenticeships = sums(part(rows, Contracts.Contract.APPRENTICESHIPS::contains));
        }
        this.apprenticeships = apprenticeships;
        for (var table : past.tables()) if (table.dimension() == Dimension.UNIT) units(of, table.lines());
        for (var table : of.groups(year).tables()) table(table.facet() + " " + year, table.lines());
        replies(of);
        open(of);
    }

    private void totals(Past past) {
        for (var milestone : Milestone.values()) {
            var step = milestone.ordinal();
            var told = AMunicipality.count(past.funnel(), milestone);
            all[step] = equations.number("funnel " + year + " " + milestone, told);
            // a total is withheld for its own sake alone: then fewer than five people stand behind it
            people[step] = told == null
                    ? equations.model.newIntVar(0, FEW - 1, "")
                    : equations.model.newIntVar(FEW, Equations.MOST, "");
            equations.model.addLessOrEqual(people[step], all[step]);
            equations.model.addLessOrEqual(all[step], LinearExpr.term(people[step], Equations.MOST));
            if (step > 0) equations.model.addLessOrEqual(people[step], people[step - 1]);
        }
    }

    private Map<String, IntVar[]> table(String name, List<PastLine> lines) {
        var rows = rows(name, lines);
        addUp(List.copyOf(rows.values()), all);
        return rows;
    }

    /** Whose each place of work is, is no secret. */
    private void units(AMunicipality of, List<PastLine> lines) {
        var rows = rows(Dimension.UNIT + " " + year, lines);
        var owners = new HashMap<String, String>();
        for (var course : of.of(year)) owners.put(Dimension.UNIT.of(course), course.employerId());
        employers.forEach((employer, row) -> addUp(part(rows, unit -> employer.equals(owners.get(unit))), row));
    }

    private Map<String, IntVar[]> rows(String name, List<PastLine> lines) {
        var rows = new HashMap<String, IntVar[]>();
        for (var line : lines) {
            var row = new IntVar[STEPS];
            for (var milestone : Milestone.values()) {
                var step = milestone.ordinal();
                row[step] = equations.number(name + " " + line.value() + " " + milestone, line.count(milestone));
                if (step > 0) equations.model.addLessOrEqual(row[step], row[step - 1]);
            }
            rows.put(line.value(), row);
        }
        return rows;
    }

    private static List<IntVar[]> part(Map<String, IntVar[]> rows, Predicate<String> of) {
        return rows.entrySet().stream()
                .filter(row -> of.test(row.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void addUp(List<IntVar[]> rows, IntVar[] whole) {
        var sums = sums(rows);
        for (int step = 0; step < STEPS; step++) equations.model.addEquality(sums[step], whole[step]);
    }

    private static LinearExpr[] sums(List<IntVar[]> rows) {
        return IntStream.range(0, STEPS)
                .mapToObj(step -> sum(rows.stream().map(row -> row[step]).toList()))
                .toArray(LinearExpr[]::new);
    }

    private void replies(AMunicipality of) {
        var told = of.responses(year);
        if (told.isEmpty()) return;
        var parts = new HashMap<Response.Reply, IntVar>();
        for (var reply : told.get().replies())
            parts.put(reply.reply(), equations.number("reply " + year + " " + reply.reply(), reply.count()));
        equations.model.addEquality(sum(List.copyOf(parts.values())), all[Milestone.YES.ordinal()]);
        equations.model.addEquality(reply(parts, Response.Reply.INTERESTED), all[Milestone.INTERESTED.ordinal()]);
        var noes = new ArrayList<IntVar>();
        for (var no : told.get().noes()) noes.add(equations.number("no " + year + " " + no.no(), no.count()));
        equations.model.addEquality(sum(noes), reply(parts, Response.Reply.NOT_SELECTED));
        answered(of, parts);
    }

    /** The board tells the share of the yeses that got an answer. */
    private void answered(AMunicipality of, Map<Response.Reply, IntVar> parts) {
        var got = List.of(reply(parts, Response.Reply.INTERESTED), reply(parts, Response.Reply.NOT_SELECTED));
        var due = new ArrayList<>(got);
        due.add(reply(parts, Response.Reply.SILENT));
        equations.share(sum(got), sum(due), of.own(Board.Own.ANSWERED_SHARE, year));
    }

    private static IntVar reply(Map<Response.Reply, IntVar> parts, Response.Reply reply) {
        return Objects.requireNonNull(parts.get(reply));
    }

    /** The set that anybody may have. */
    private void open(AMunicipality of) {
        for (var row : of.open(year)) {
            var at = row.milestone();
            if (row.cut() == OpenData.Cut.ALL) equations.alsoTold(all[at.ordinal()], row.proposals());
            else equations.alsoTold(nameOf(row) + " " + at, row.proposals());
        }
    }

    private String nameOf(OpenData.OpenRow row) {
        var table = row.cut() == OpenData.Cut.MONTH ? "month" : row.cut().name();
        return table + " " + year + " " + row.value();
    }
}
