package no.larvik.laereplass.matching.insight;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.Arrays;

/**
 * Everything a reader of the supply of all trades can know, as one set of equations: what is shown, each trade's sum, that
 * whoever wishes a trade in an area lives there, that everybody lives in one and wishes one to five, and how many they are.
 */
final class SupplySolver {

    private static final int MOST_TRADES = 5;

    private final Supply shown;
    private final int people;

    SupplySolver(Supply shown, int people) {
        this.shown = shown;
        this.people = people;
    }

    /** Whether a withheld number may be this. */
    boolean mayBe(int trade, int area, int number) {
        var model = new CpModel();
        var areas = shown.areas().size();
        var wishes = new IntVar[shown.trades().size()][areas];
        for (int row = 0; row < wishes.length; row++) {
            var told = shown.trades().get(row);
            for (int at = 0; at < areas; at++) {
                var cell = told.cells().get(at).wishing();
                wishes[row][at] = cell == null ? model.newIntVar(0, people, "") : model.newConstant(cell);
            }
            var sum = LinearExpr.sum(wishes[row]);
            if (told.wishing() == null) model.addLessThan(sum, Withholding.SMALLEST_SHOWN);
            else model.addEquality(sum, told.wishing());
        }
        var living = new IntVar[areas];
        for (int at = 0; at < areas; at++) {
            var here = at;
            living[at] = model.newIntVar(0, people, "");
            var all = LinearExpr.sum(Arrays.stream(wishes).map(row -> row[here]).toArray(IntVar[]::new));
            for (var row : wishes) model.addLessOrEqual(row[at], living[at]);
            model.addLessOrEqual(living[at], all);
            model.addGreaterOrEqual(LinearExpr.term(living[at], MOST_TRADES), all);
        }
        model.addEquality(LinearExpr.sum(living), people);
        model.addEquality(wishes[trade][area], number);
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        var status = solver.solve(model);
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    }
}
