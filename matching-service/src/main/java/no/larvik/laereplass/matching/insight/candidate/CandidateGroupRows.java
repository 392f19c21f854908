package no.larvik.laereplass.matching.insight.candidate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.client.ServiceClient;
import no.larvik.laereplass.chassis.client.ServiceClients;
import no.larvik.laereplass.matching.insight.Course;
import no.larvik.laereplass.matching.insight.GroupRows;
import no.larvik.laereplass.matching.insight.Milestone;
import org.springframework.stereotype.Component;

/** One question for all proposals of the year. */
@Component
class CandidateGroupRows implements GroupRows {

    private final ServiceClient candidates;

    CandidateGroupRows(ServiceClients services) {
        this.candidates = services.to("candidate-service");
    }

    @Override
    public Map<Facet, List<Counted>> of(String municipality, List<Course> proposals) {
        var asked = proposals.stream().map(Proposal::of).toList();
        var question = new Question(municipality, Milestone.COUNT, asked);
        var tables = new EnumMap<Facet, List<Counted>>(Facet.class);
        for (var table : candidates
                .ask("/internal/v1/proposal-groups", question, Answer.class)
                .facets())
            tables.put(
                    table.facet(), table.rows().stream().map(RowV1::toCounted).toList());
        return tables;
    }

    record Question(String municipality, int milestones, List<Proposal> proposals) {}

    /** @param reached how many milestones, in their order */
    record Proposal(String candidateId, int reached) {

        static Proposal of(Course course) {
            return new Proposal(course.candidateId(), course.milestones());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(List<FacetV1> facets) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record FacetV1(Facet facet, List<RowV1> rows) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record RowV1(String group, List<Integer> counts, List<Integer> people) {

        Counted toCounted() {
            return new Counted(group, numbers(counts), numbers(people));
        }

        private static int[] numbers(List<Integer> sums) {
            return sums.stream().mapToInt(Integer::intValue).toArray();
        }
    }
}
