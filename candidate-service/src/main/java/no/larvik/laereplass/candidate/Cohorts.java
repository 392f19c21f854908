package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The programme by cohort: how many came, how many have a place. Counted each time, never typed; numbers that could
 * point at somebody are withheld, see {@link SmallCells}.
 */
public final class Cohorts {

    private static final SmallCells CELLS = SmallCells.STANDARD;
    private static final int EVERYBODY = 100_000;
    private static final Comparator<Cohort> ORDER = Comparator.<Cohort, Integer>comparing(
                    cohort -> Optional.ofNullable(cohort.schoolYear()).orElse(0))
            .reversed()
            .thenComparing(cohort ->
                    Optional.ofNullable(cohort.part()).map(Enum::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparing(cohort -> Optional.ofNullable(cohort.school()).orElse("~"));

    /** What makes a cohort; null is "not told". */
    public record Cohort(
            Programme.@Nullable Part part,
            @Nullable Integer schoolYear,
            @Nullable String school) {}

    /**
     * @param people null when below five, or when it would give another number away
     * @param placed null when withheld, or when matching did not answer
     */
    public record Row(
            Cohort cohort,
            @Nullable Integer people,
            @Nullable Integer placed) {}

    /** @param outcomesKnown whether matching answered */
    public record Report(
            Instant at,
            boolean outcomesKnown,
            @Nullable Integer people,
            @Nullable Integer placed,
            List<Row> rows) {}

    private final Candidates candidates;
    private final Placements placements;
    private final AccessLog log;
    private final InstantSource clock;

    public Cohorts(Candidates candidates, Placements placements, AccessLog log, InstantSource clock) {
        this.candidates = candidates;
        this.placements = placements;
        this.log = log;
        this.clock = clock;
    }

    /** For team leads and administrators of the municipality. */
    public Report count(Actor actor) {
        if (!actor.is(Role.TEAM_LEAD) && !actor.is(Role.ADMINISTRATOR)) throw new CandidateProblem.NotInYourRole();
        log.listed(actor, Sight.GROUPS);
        var everybody = candidates.list(
                new Search(actor.municipality(), new Search.Scope.Team(), null, null, null, null, EVERYBODY));
        var placed = placements.now();
        var cells = cells(everybody, placed.orElse(Set.of()));
        var total = sum(everybody.size(), cells.values());
        var shown = CELLS.hide(new ArrayList<>(cells.values()), total);
        var rows = new ArrayList<Row>();
        var cohorts = List.copyOf(cells.keySet());
        for (int i = 0; i < cohorts.size(); i++) {
            var cell = shown.get(i);
            rows.add(new Row(cohorts.get(i), cell.people(), placed.isPresent() ? cell.placed() : null));
        }
        return new Report(
                clock.instant(),
                placed.isPresent(),
                CELLS.people(total),
                placed.isPresent() ? CELLS.placed(total) : null,
                rows);
    }

    /** In the order they are shown in: the latest school year first. */
    private static TreeMap<Cohort, SmallCells.Cell> cells(List<Candidate> everybody, Set<String> placed) {
        var cells = new TreeMap<Cohort, SmallCells.Cell>(ORDER);
        for (var candidate : everybody) {
            var programme = candidate.programme();
            var cohort = new Cohort(programme.part(), programme.schoolYear(), programme.school());
            var one = new SmallCells.Cell(
                    cohort.toString(), 1, placed.contains(candidate.id().value()) ? 1 : 0);
            cells.merge(
                    cohort,
                    one,
                    (a, b) -> new SmallCells.Cell(a.group(), a.people() + b.people(), a.placed() + b.placed()));
        }
        return cells;
    }

    private static SmallCells.Cell sum(int people, Collection<SmallCells.Cell> cells) {
        return new SmallCells.Cell(
                "ALL", people, cells.stream().mapToInt(SmallCells.Cell::placed).sum());
    }
}
