package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.candidate.Cohorts;
import no.larvik.laereplass.candidate.Programme;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The programme by part, school year and school, in numbers. */
@RestController
class CohortController {

    private final Cohorts cohorts;

    CohortController(Cohorts cohorts) {
        this.cohorts = cohorts;
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
