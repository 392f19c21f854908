package no.larvik.laereplass.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came of the contracts of each part of the programme, as in "23 contracts: 2 fagbrev, 2 higher education, 19 still
 * apprentices". Exact for team leads, who may read every case it counts; for administrators with what few stand behind
 * withheld, see {@link FewOutcomes}, and all of it where beside the cohorts, or beside what matching publishes of the same
 * people, it would tell of few.
 */
public final class OutcomeLine {

    private static final int EVERYBODY = 100_000;

    private final Candidates candidates;
    private final Outcomes outcomes;
    private final Placements placements;
    private final AccessLog log;

    public OutcomeLine(Candidates candidates, Outcomes outcomes, Placements placements, AccessLog log) {
        this.candidates = candidates;
        this.outcomes = outcomes;
        this.placements = placements;
        this.log = log;
    }

    /** Empty when matching does not answer. */
    public Optional<List<Line>> count(Actor actor) {
        var exact = actor.is(Role.TEAM_LEAD);
        if (!exact && !actor.is(Role.ADMINISTRATOR)) throw new CandidateProblem.NotInYourRole();
        log.listed(actor, Sight.GROUPS);
        var everybody = candidates.list(
                new Search(actor.municipality(), new Search.Scope.Team(), null, null, null, null, EVERYBODY));
        var came = outcomes.now();
        if (exact) return came.map(known -> exact(count(everybody, known.byCandidate())));
        return came.flatMap(known -> placements.now().map(placed -> {
            var table = CohortTable.of(everybody, placed.mayBeTold() ? placed.candidateIds() : Set.of());
            return withheld(
                    known.mayBeTold() ? count(everybody, known.byCandidate()) : Map.of(), table, placed.mayBeTold());
        }));
    }

    private static Map<Programme.Part, Map<String, Integer>> count(
            List<Candidate> everybody, Map<String, String> known) {
        var counted = new EnumMap<Programme.Part, Map<String, Integer>>(Programme.Part.class);
        for (var candidate : everybody) {
            var outcome = known.get(candidate.id().value());
            var part = candidate.programme().part();
            if (outcome != null && part != null)
                counted.computeIfAbsent(part, none -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
        }
        return counted;
    }

    private static List<Line> exact(Map<Programme.Part, Map<String, Integer>> counted) {
        var lines = new ArrayList<Line>();
        counted.forEach((part, numbers) -> {
            var told = new TreeMap<String, @Nullable Integer>();
            numbers.forEach(told::put);
            lines.add(new Line(
                    part, numbers.values().stream().mapToInt(Integer::intValue).sum(), told));
        });
        return lines;
    }

    /** Every part and every outcome: what is left out would tell of nobody. */
    static List<Line> withheld(
            Map<Programme.Part, Map<String, Integer>> counted, CohortTable cohorts, boolean placedTold) {
        return Arrays.stream(Programme.Part.values())
                .map(part -> {
                    var came = counted.getOrDefault(part, Map.of());
                    var room = haveRoom(came, part, cohorts, placedTold);
                    var shown = FewOutcomes.of(room ? came : Map.of());
                    return new Line(part, shown.contracts(), shown.outcomes());
                })
                .toList();
    }

    /** Each contract is of another young person of the part, and whose is under way has a place. */
    private static boolean haveRoom(
            Map<String, Integer> came, Programme.Part part, CohortTable cohorts, boolean placedTold) {
        var contracts = came.values().stream().mapToInt(Integer::intValue).sum();
        return cohorts.haveRoomFor(contracts, part)
                && (!placedTold || cohorts.haveRoomForPlaced(came.getOrDefault(FewOutcomes.UNDER_WAY, 0), part));
    }

    /**
     * @param contracts null when withheld
     * @param outcomes how many contracts came to what, null where withheld; the sum is {@code contracts}
     */
    public record Line(Programme.Part part, @Nullable Integer contracts, Map<String, @Nullable Integer> outcomes) {

        public Line {
            outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
        }
    }
}
