package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The programme by cohort: how many came, how many have a place. Counted each time, never typed; numbers that could
 * point at somebody are withheld, see {@link SmallCells}; who has a place too where matching withholds how many have.
 */
public final class Cohorts {

    private static final int EVERYBODY = 100_000;

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
        var told = placed.filter(Placements.Placed::mayBeTold);
        var table = CohortTable.of(
                everybody, told.map(Placements.Placed::candidateIds).orElse(Set.of()));
        var rows = table.rows().stream()
                .map(row -> told.isPresent() ? row : new Row(row.cohort(), row.people(), null))
                .toList();
        return new Report(
                clock.instant(), placed.isPresent(), table.people(), told.isPresent() ? table.placed() : null, rows);
    }
}
