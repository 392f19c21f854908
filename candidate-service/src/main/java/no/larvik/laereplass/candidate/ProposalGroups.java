package no.larvik.laereplass.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts how far proposals came, by school, by part of the programme and by agency. Who is in which group never leaves
 * the service: ids and milestones come in, sums go out. The sums are not withheld here: whoever asks publishes them beside
 * other tables of the same proposals, and must look at all of them at once.
 */
public final class ProposalGroups {

    /** Nobody we know, or not told. */
    static final String UNKNOWN = "UNKNOWN";

    /** What proposals are told apart by. */
    public enum Facet {
        SCHOOL(candidate -> candidate.programme().school()),
        PART(candidate -> named(candidate.programme().part())),
        AGENCY(ProposalGroups::agency);

        private final Function<Candidate, @Nullable String> group;

        Facet(Function<Candidate, @Nullable String> group) {
            this.group = group;
        }

        String groupOf(@Nullable Candidate candidate) {
            var found = candidate == null ? null : group.apply(candidate);
            return found == null ? UNKNOWN : found;
        }
    }

    /** @param reached how many milestones, in their order; 1 or more */
    public record Proposal(CandidateId candidate, int reached) {}

    /**
     * @param counts by milestone, how many proposals came so far
     * @param people how many different people stand behind each
     */
    public record Row(String group, List<Integer> counts, List<Integer> people) {}

    private final Candidates candidates;
    private final AccessLog log;

    public ProposalGroups(Candidates candidates, AccessLog log) {
        this.candidates = candidates;
        this.log = log;
    }

    /**
     * @param milestones how many there are
     * @return by facet, rows that every proposal is in exactly one of
     * @throws CandidateProblem.NotInYourRole when asked about another municipality than the asking person's own
     */
    public Map<Facet, List<Row>> count(Actor actor, String municipality, List<Proposal> proposals, int milestones) {
        if (!actor.municipality().equals(municipality)) throw new CandidateProblem.NotInYourRole();
        log.listed(actor, Sight.GROUPS);
        var ids = proposals.stream().map(Proposal::candidate).collect(Collectors.toSet());
        Map<CandidateId, Candidate> known = new HashMap<>();
        for (var candidate : candidates.findAll(ids))
            if (candidate.municipality().equals(municipality)) known.put(candidate.id(), candidate);
        var counted = new EnumMap<Facet, List<Row>>(Facet.class);
        for (var facet : Facet.values()) {
            var rows = new TreeMap<String, Sums>();
            for (var proposal : proposals)
                rows.computeIfAbsent(facet.groupOf(known.get(proposal.candidate())), first -> new Sums(milestones))
                        .add(proposal);
            counted.put(
                    facet,
                    rows.entrySet().stream()
                            .map(row -> row.getValue().toRow(row.getKey()))
                            .toList());
        }
        return counted;
    }

    private static @Nullable String named(Programme.@Nullable Part part) {
        return part == null ? null : part.name();
    }

    private static @Nullable String agency(Candidate candidate) {
        var contact = candidate.caseload().contact();
        return contact == null ? null : contact.agency();
    }

    private static final class Sums {

        private final int[] counts;
        private final List<Set<CandidateId>> people = new ArrayList<>();

        Sums(int milestones) {
            counts = new int[milestones];
            for (int milestone = 0; milestone < milestones; milestone++) people.add(new HashSet<>());
        }

        void add(Proposal proposal) {
            for (int milestone = 0; milestone < Math.min(proposal.reached(), counts.length); milestone++) {
                counts[milestone]++;
                people.get(milestone).add(proposal.candidate());
            }
        }

        Row toRow(String group) {
            return new Row(
                    group,
                    Arrays.stream(counts).boxed().toList(),
                    people.stream().map(Set::size).toList());
        }
    }
}
