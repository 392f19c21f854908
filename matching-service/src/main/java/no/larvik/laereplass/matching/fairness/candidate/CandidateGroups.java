package no.larvik.laereplass.matching.fairness.candidate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.client.ServiceClient;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.matching.fairness.GroupCounts;
import no.larvik.laereplass.matching.fairness.Grouped;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One question for everybody at once: sums of parts could be subtracted from each other. */
@Component
class CandidateGroups implements GroupCounts {

    private final ServiceClient candidates;

    CandidateGroups(ServiceClients services) {
        this.candidates = services.to("candidate-service");
    }

    @Override
    public Grouped of(String municipality, Map<String, Boolean> placed) {
        var outcomes = placed.entrySet().stream()
                .map(entry -> new Outcome(entry.getKey(), entry.getValue()))
                .toList();
        return candidates
                .ask("/internal/v1/groups", new Question(municipality, outcomes), Answer.class)
                .toGrouped();
    }

    record Question(String municipality, List<Outcome> outcomes) {}

    record Outcome(String candidateId, boolean placed) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(@Nullable Integer people, @Nullable Integer placed, List<DimensionV1> dimensions) {

        Grouped toGrouped() {
            return new Grouped(
                    people,
                    placed,
                    dimensions.stream().map(DimensionV1::toDimension).toList());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record DimensionV1(String dimension, List<GroupV1> groups) {

        Grouped.Dimension toDimension() {
            return new Grouped.Dimension(
                    dimension, groups.stream().map(GroupV1::toGroup).toList());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record GroupV1(
            String group,
            @Nullable Integer people,
            @Nullable Integer placed,
            @Nullable Integer placedAtLeast,
            @Nullable Integer placedAtMost) {

        Grouped.Group toGroup() {
            return new Grouped.Group(group, people, placed, placedAtLeast, placedAtMost);
        }
    }
}
