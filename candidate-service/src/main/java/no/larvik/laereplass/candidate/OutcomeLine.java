package no.larvik.laereplass.candidate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What came of the contracts of each part of the programme, as in "23 contracts: 2 fagbrev, 2 higher education, 19 still
 * apprentices". The numbers are small and exact, so the line is for team leads alone, who may read every case it counts;
 * to everybody else it would tell what {@link SmallCells} withholds.
 */
public final class OutcomeLine {

    private static final int EVERYBODY = 100_000;

    private final Candidates candidates;
    private final Outcomes outcomes;
    private final AccessLog log;

    public OutcomeLine(Candidates candidates, Outcomes outcomes, AccessLog log) {
        this.candidates = candidates;
        this.outcomes = outcomes;
        this.log = log;
    }

    /** Empty when matching does not answer. */
    public Optional<List<Line>> count(Actor actor) {
        if (!actor.is(Role.TEAM_LEAD)) throw new CandidateProblem.NotInYourRole();
        log.listed(actor, Sight.GROUPS);
        return outcomes.now().map(known -> lines(actor, known));
    }

    private List<Line> lines(Actor actor, Map<String, String> known) {
        var counted = new EnumMap<Programme.Part, TreeMap<String, Integer>>(Programme.Part.class);
        var everybody = candidates.list(
                new Search(actor.municipality(), new Search.Scope.Team(), null, null, null, null, EVERYBODY));
        for (var candidate : everybody) {
            var outcome = known.get(candidate.id().value());
            var part = candidate.programme().part();
            if (outcome != null && part != null)
                counted.computeIfAbsent(part, none -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
        }
        var lines = new ArrayList<Line>();
        counted.forEach((part, numbers) -> lines.add(new Line(
                part, numbers.values().stream().mapToInt(Integer::intValue).sum(), numbers)));
        return lines;
    }

    /** @param outcomes how many contracts came to what; the sum is {@code contracts} */
    public record Line(Programme.Part part, int contracts, Map<String, Integer> outcomes) {

        public Line {
            outcomes = Map.copyOf(outcomes);
        }
    }
}
