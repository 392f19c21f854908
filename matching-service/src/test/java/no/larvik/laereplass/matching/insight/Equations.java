package no.larvik.laereplass.matching.insight;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Numbers with names, what holds between them, and what each may still be. */
final class Equations {

    static final int MOST = 2_000;

    final CpModel model = new CpModel();
    private final Map<String, IntVar> unknowns = new HashMap<>();

    /** One that is told, or anything from 0 where it is withheld. */
    IntVar number(String name, @Nullable Integer told) {
        var one = told == null ? model.newIntVar(0, MOST, name) : model.newIntVar(told, told, name);
        unknowns.put(name, one);
        return one;
    }

    /** The same number in another table. */
    void alsoTold(LinearArgument number, @Nullable Integer told) {
        if (told != null) model.addEquality(number, told);
    }

    void alsoTold(String name, @Nullable Integer told) {
        alsoTold(in(model, name), told);
    }

    /** Told by what it leads to. */
    void among(LinearArgument number, IntPredicate fitting) {
        var values =
                IntStream.rangeClosed(0, MOST).filter(fitting).asLongStream().toArray();
        model.addLinearExpressionInDomain(number, Domain.fromValues(values));
    }

    /** Told as a share with three decimals; null when it is not. */
    void share(LinearArgument part, LinearArgument whole, @Nullable Double told) {
        if (told == null) return;
        var twice = 2 * Math.round(1000 * told);
        model.addLessOrEqual(difference(part, whole, twice + 1), 0);
        model.addGreaterOrEqual(difference(part, whole, twice - 1), 0);
    }

    private static LinearExpr difference(LinearArgument part, LinearArgument whole, long halves) {
        return LinearExpr.newBuilder()
                .addTerm(part, 2_000)
                .addTerm(whole, -halves)
                .build();
    }

    static LinearExpr sum(List<? extends LinearArgument> parts) {
        return LinearExpr.sum(parts.toArray(LinearArgument[]::new));
    }

    boolean holdTogether() {
        return solve(model) != null;
    }

    /** Those that cannot be so much, each by itself, with all that is told. */
    List<String> cannotBe(int value, Collection<String> names) {
        var cannot = new ArrayList<String>();
        cannotBe(value, List.copyOf(names), new HashSet<>(), cannot);
        return cannot;
    }

    /** Many at once where that goes, else half of them at a time. */
    private void cannotBe(int value, List<String> asked, Set<String> can, List<String> cannot) {
        var names = asked.stream().filter(name -> !can.contains(name)).toList();
        if (names.isEmpty()) return;
        var one = model.getClone();
        for (var name : names) one.addEquality(in(one, name), value);
        var found = solve(one);
        if (found != null)
            unknowns.forEach((name, number) -> {
                if (found.value(one.getIntVarFromProtoIndex(number.getIndex())) == value) can.add(name);
            });
        else if (names.size() == 1) cannot.addAll(names);
        else {
            cannotBe(value, names.subList(0, names.size() / 2), can, cannot);
            cannotBe(value, names.subList(names.size() / 2, names.size()), can, cannot);
        }
    }

    /** One that stands in a table already. */
    IntVar known(String name) {
        return in(model, name);
    }

    private IntVar in(CpModel one, String name) {
        var unknown = unknowns.get(name);
        if (unknown == null) throw new IllegalArgumentException("Not in any table: " + name);
        return one.getIntVarFromProtoIndex(unknown.getIndex());
    }

    private static @Nullable CpSolver solve(CpModel of) {
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        return switch (solver.solve(of)) {
            case OPTIMAL, FEASIBLE -> solver;
            case INFEASIBLE -> null;
            case UNKNOWN, MODEL_INVALID, UNRECOGNIZED -> throw new IllegalStateException("Not solved");
        };
    }
}
