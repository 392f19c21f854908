package no.larvik.laereplass.employer.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.employer.employers.EmployerId;

/** What an employer has promised: a target for each year, and the clauses it follows up. Immutable. */
public record Commitment(EmployerId employer, List<Target> targets, List<Clause> clauses, long version) {

    static final int MOST_CLAUSES = 200;

    public Commitment {
        targets = List.copyOf(targets);
        clauses = List.copyOf(clauses);
    }

    public static Commitment none(EmployerId employer) {
        return new Commitment(employer, List.of(), List.of(), 0);
    }

    public Optional<Target> of(int year) {
        return targets.stream().filter(target -> target.year() == year).findFirst();
    }

    Commitment aim(Target target) {
        var next = new ArrayList<>(targets);
        next.removeIf(other -> other.year() == target.year());
        next.add(target);
        next.sort((one, other) -> Integer.compare(one.year(), other.year()));
        return new Commitment(employer, next, clauses, version);
    }

    Commitment follow(Clause clause) {
        if (clauses.size() >= MOST_CLAUSES) throw new CommitmentProblem.TooManyClauses();
        var next = new ArrayList<>(clauses);
        next.add(clause);
        return new Commitment(employer, targets, next, version);
    }

    Commitment report(String clauseId, Clause.Report report) {
        var clause = find(clauseId);
        var next = new ArrayList<>(clauses);
        next.set(next.indexOf(clause), clause.with(report));
        return new Commitment(employer, targets, next, version);
    }

    Commitment stop(String clauseId) {
        var next = new ArrayList<>(clauses);
        next.remove(find(clauseId));
        return new Commitment(employer, targets, next, version);
    }

    private Clause find(String clauseId) {
        return clauses.stream()
                .filter(clause -> clause.id().equals(clauseId))
                .findFirst()
                .orElseThrow(CommitmentProblem.Unknown::new);
    }
}
