package no.larvik.laereplass.candidate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Answers how an outcome fell on groups of people. Who is in which group never leaves the service: ids and outcomes come
 * in, sums go out.
 */
public final class Groups {

    private static final SmallCells CELLS = SmallCells.STANDARD;

    private final Candidates candidates;
    private final AccessLog log;
    private final InstantSource clock;

    public Groups(Candidates candidates, AccessLog log, InstantSource clock) {
        this.candidates = candidates;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param outcomes whether each has a place
     * @throws CandidateProblem.NotInYourRole when asked about another municipality than the asking person's own
     */
    public GroupReport count(Actor actor, String municipality, Map<CandidateId, Boolean> outcomes) {
        if (!actor.municipality().equals(municipality)) throw new CandidateProblem.NotInYourRole();
        log.listed(actor, Sight.GROUPS);
        var known = candidates.findAll(outcomes.keySet()).stream()
                .filter(candidate -> candidate.municipality().equals(municipality))
                .toList();
        var placed = (int) known.stream()
                .filter(candidate -> outcomes.getOrDefault(candidate.id(), false))
                .count();
        var everybody = new SmallCells.Cell("ALL", known.size(), placed);
        var day = Oslo.day(clock.instant());
        var dimensions = Arrays.stream(Dimension.values())
                .map(dimension -> counted(dimension, known, outcomes, day, everybody))
                .toList();
        return new GroupReport(
                CELLS.people(everybody), CELLS.placed(everybody), outcomes.size() - known.size(), dimensions);
    }

    private static GroupReport.Counted counted(
            Dimension dimension,
            List<Candidate> known,
            Map<CandidateId, Boolean> outcomes,
            LocalDate day,
            SmallCells.Cell everybody) {
        var cells = dimension.groups().stream()
                .map(group -> {
                    var members = known.stream()
                            .filter(candidate ->
                                    dimension.groupOf(candidate, day).equals(group))
                            .toList();
                    var placed = members.stream()
                            .filter(candidate -> outcomes.getOrDefault(candidate.id(), false))
                            .count();
                    return new SmallCells.Cell(group, members.size(), (int) placed);
                })
                .toList();
        return new GroupReport.Counted(dimension, CELLS.hide(cells, everybody));
    }
}
