package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.candidate.Cohorts;
import no.larvik.laereplass.candidate.OutcomeLine;
import no.larvik.laereplass.candidate.Programme;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The programme by part, school year and school, in numbers. */
@RestController
class CohortController {

    private final Cohorts cohorts;
    private final OutcomeLine outcomes;

    CohortController(Cohorts cohorts, OutcomeLine outcomes) {
        this.cohorts = cohorts;
        this.outcomes = outcomes;
    }

    /** What came of the contracts, by part of the programme: exact for team leads, small numbers withheld for administrators. */
    @GetMapping("/api/v1/cohorts/outcomes")
    OutcomesBody outcomes(Caller caller) {
        var lines = outcomes.count(Actors.of(caller));
        return new OutcomesBody(
                lines.isPresent(),
                lines.orElse(List.of()).stream()
                        .map(line -> new OutcomeBody(line.part(), line.contracts(), line.outcomes()))
                        .toList());
    }

    @GetMapping("/api/v1/cohorts")
    CohortsBody count(Caller caller) {
        var report = cohorts.count(Actors.of(caller));
        return new CohortsBody(
                report.at(),
                report.outcomesKnown(),
                report.people(),
                report.placed(),
                report.rows().stream().map(CohortRowBody::of).toList());
    }

    /** @param known whether matching answered */
    record OutcomesBody(boolean known, List<OutcomeBody> lines) {}

    /**
     * @param contracts null when withheld
     * @param outcomes by certificate, HIGHER_EDUCATION, ENDED or UNDER_WAY, null where withheld; their sum is
     *     {@code contracts}
     */
    record OutcomeBody(Programme.Part part, @Nullable Integer contracts, Map<String, @Nullable Integer> outcomes) {}

    /** Numbers are null when they are withheld. */
    record CohortsBody(
            Instant at,
            boolean outcomesKnown,
            @Nullable Integer people,
            @Nullable Integer placed,
            List<CohortRowBody> rows) {}

    record CohortRowBody(
            Programme.@Nullable Part part,
            @Nullable Integer schoolYear,
            @Nullable String school,
            @Nullable Integer people,
            @Nullable Integer placed) {

        static CohortRowBody of(Cohorts.Row row) {
            var cohort = row.cohort();
            return new CohortRowBody(cohort.part(), cohort.schoolYear(), cohort.school(), row.people(), row.placed());
        }
    }
}
