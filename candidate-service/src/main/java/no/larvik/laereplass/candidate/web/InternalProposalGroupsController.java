package no.larvik.laereplass.candidate.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Fault;
import no.larvik.laereplass.candidate.ProposalGroups;
import no.larvik.laereplass.candidate.Rule;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.security.OnlyFor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sums over proposals for the one service that knows them and may not know who belongs where. */
@RestController
@OnlyFor("matching-service")
@RequestMapping("/internal/v1/proposal-groups")
class InternalProposalGroupsController {

    /** More proposals than any municipality makes in a year. */
    static final int MOST = 50_000;

    private static final int MOST_MILESTONES = 20;
    private final ProposalGroups groups;

    InternalProposalGroupsController(ProposalGroups groups) {
        this.groups = groups;
    }

    @PostMapping
    ProposalGroupsBody count(@RequestBody ProposalsQuestion question, Caller caller) {
        var municipality = question.municipality();
        if (municipality == null || municipality.isBlank()) throw invalid("municipality", Rule.REQUIRED, Map.of());
        var milestones = question.milestones();
        if (milestones == null || milestones < 1 || milestones > MOST_MILESTONES)
            throw invalid("milestones", Rule.OUT_OF_RANGE, Map.of("min", 1, "max", MOST_MILESTONES));
        var counted =
                groups.count(Actors.of(caller), municipality, proposals(question.proposals(), milestones), milestones);
        return new ProposalGroupsBody(counted.entrySet().stream()
                .map(table -> new FacetBody(table.getKey(), table.getValue()))
                .toList());
    }

    private static List<ProposalGroups.Proposal> proposals(
            @Nullable List<@Nullable ProposalBody> sent, int milestones) {
        if (sent == null) throw invalid("proposals", Rule.REQUIRED, Map.of());
        if (sent.size() > MOST) throw invalid("proposals", Rule.TOO_MANY, Map.of("max", MOST));
        var proposals = new ArrayList<ProposalGroups.Proposal>();
        for (int i = 0; i < sent.size(); i++) {
            var proposal = sent.get(i);
            var id = proposal == null ? null : proposal.candidateId();
            var reached = proposal == null ? null : proposal.reached();
            if (id == null) throw invalid("proposals/" + i + "/candidateId", Rule.REQUIRED, Map.of());
            if (reached == null || reached < 1 || reached > milestones)
                throw invalid("proposals/" + i + "/reached", Rule.OUT_OF_RANGE, Map.of("min", 1, "max", milestones));
            proposals.add(new ProposalGroups.Proposal(candidate(id, i), reached));
        }
        return proposals;
    }

    private static CandidateId candidate(String sent, int number) {
        try {
            return new CandidateId(sent);
        } catch (IllegalArgumentException e) {
            throw invalid("proposals/" + number + "/candidateId", Rule.UNKNOWN_CASE, Map.of());
        }
    }

    private static CandidateProblem invalid(String field, Rule rule, Map<String, ?> args) {
        return new CandidateProblem.InvalidFields(List.of(new Fault(field, rule, args)));
    }

    /** @param milestones how many there are, in the order everybody passes */
    record ProposalsQuestion(
            @Nullable String municipality,
            @Nullable Integer milestones,
            @Nullable List<@Nullable ProposalBody> proposals) {}

    record ProposalBody(
            @Nullable String candidateId, @Nullable Integer reached) {}

    record ProposalGroupsBody(List<FacetBody> facets) {}

    record FacetBody(ProposalGroups.Facet facet, List<ProposalGroups.Row> rows) {}
}
