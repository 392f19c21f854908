package no.larvik.laereplass.candidate.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Dimension;
import no.larvik.laereplass.candidate.Fault;
import no.larvik.laereplass.candidate.GroupReport;
import no.larvik.laereplass.candidate.Groups;
import no.larvik.laereplass.candidate.Rule;
import no.larvik.laereplass.candidate.SmallCells;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.security.OnlyFor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sums over groups for the one service that knows outcomes and may not know groups. */
@RestController
@OnlyFor("matching-service")
@RequestMapping("/internal/v1/groups")
class InternalGroupsController {

    /** More young people than any municipality has in the programme. */
    static final int MOST = 10_000;

    private final Groups groups;

    InternalGroupsController(Groups groups) {
        this.groups = groups;
    }

    @PostMapping
    GroupsBody count(@RequestBody GroupsQuestion question, Caller caller) {
        var municipality = question.municipality();
        if (municipality == null || municipality.isBlank()) throw invalid("municipality", Rule.REQUIRED, Map.of());
        var sent = question.outcomes();
        if (sent == null) throw invalid("outcomes", Rule.REQUIRED, Map.of());
        if (sent.size() > MOST) throw invalid("outcomes", Rule.TOO_MANY, Map.of("max", MOST));
        var nobody = 0;
        var outcomes = new LinkedHashMap<CandidateId, Boolean>();
        for (int i = 0; i < sent.size(); i++) {
            var outcome = sent.get(i);
            var placed = outcome == null ? null : outcome.placed();
            if (outcome == null || placed == null) throw invalid("outcomes/" + i + "/placed", Rule.REQUIRED, Map.of());
            var id = id(outcome.candidateId());
            if (id.isEmpty()) nobody++;
            else outcomes.merge(id.get(), placed, Boolean::logicalOr);
        }
        return GroupsBody.of(groups.count(Actors.of(caller), municipality, outcomes), nobody);
    }

    private static Optional<CandidateId> id(@Nullable String sent) {
        try {
            return sent == null ? Optional.empty() : Optional.of(new CandidateId(sent));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static CandidateProblem invalid(String field, Rule rule, Map<String, ?> args) {
        return new CandidateProblem.InvalidFields(List.of(new Fault(field, rule, args)));
    }

    record GroupsQuestion(
            @Nullable String municipality, @Nullable List<@Nullable OutcomeBody> outcomes) {}

    record OutcomeBody(
            @Nullable String candidateId, @Nullable Boolean placed) {}

    /** Counts below five are null, with others beside them where a sum would give them away. */
    record GroupsBody(@Nullable Integer people, @Nullable Integer placed, int ignored, List<DimensionBody> dimensions) {

        static GroupsBody of(GroupReport report, int nobody) {
            var dimensions = new ArrayList<DimensionBody>();
            for (var counted : report.dimensions())
                dimensions.add(new DimensionBody(
                        counted.dimension(),
                        counted.groups().stream().map(GroupBody::of).toList()));
            return new GroupsBody(report.people(), report.placed(), report.ignored() + nobody, dimensions);
        }
    }

    record DimensionBody(Dimension dimension, List<GroupBody> groups) {}

    record GroupBody(
            String group,
            @Nullable Integer people,
            @Nullable Integer placed,
            @Nullable Integer placedAtLeast,
            @Nullable Integer placedAtMost) {

        static GroupBody of(SmallCells.Shown shown) {
            return new GroupBody(
                    shown.group(), shown.people(), shown.placed(), shown.placedAtLeast(), shown.placedAtMost());
        }
    }
}
