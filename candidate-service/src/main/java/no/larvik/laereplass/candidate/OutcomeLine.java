package no.larvik.laereplass.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came of the contracts of each part of the programme, as in "23 contracts: 2 fagbrev, 2 higher education, 19 still
 * apprentices". Exact for team leads, who may read every case it counts; for administrators with what few stand behind
 * withheld, see {@link FewOutcomes}.
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
        var exact = actor.is(Role.TEAM_LEAD);
        if (!exact && !actor.is(Role.ADMINISTRATOR)) throw new CandidateProblem.NotInYourRole();
        log.listed(actor, Sight.GROUPS);
        var counted = outcomes.now().map(known -> count(actor, known));
        return counted.map(parts -> exact ? exact(parts) : withheld(parts));
    }

    private Map<Programme.Part, Map<String, Integer>> count(Actor actor, Map<String, String> known) {
        var counted = new EnumMap<Programme.Part, Map<String, Integer>>(Programme.Part.class);
        var everybody = candidates.list(
                new Search(actor.municipality(), new Search.Scope.Team(), null, null, null, null, EVERYBODY));
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
    private static List<Line> withheld(Map<Programme.Part, Map<String, Integer>> counted) {
        return Arrays.stream(Programme.Part.values())
                .map(part -> {
                    var shown = FewOutcomes.of(counted.getOrDefault(part, Map.of()));
                    return new Line(part, shown.contracts(), shown.outcomes());
                })
                .toList();
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
