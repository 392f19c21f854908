package no.larvik.laereplass.candidate.web;

import java.util.List;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Enrolment;
import no.larvik.laereplass.candidate.Programme;
import no.larvik.laereplass.candidate.Schools;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The cohort a case belongs to. */
@RestController
class ProgrammeController {

    private final Enrolment enrolment;
    private final Schools schools;
    private final CandidateAnswers answers;

    ProgrammeController(Enrolment enrolment, Schools schools, CandidateAnswers answers) {
        this.enrolment = enrolment;
        this.schools = schools;
        this.answers = answers;
    }

    @GetMapping("/api/v1/candidates/schools")
    Page<SchoolBody> schools() {
        List<SchoolBody> all = schools.names().entrySet().stream()
                .map(entry -> new SchoolBody(entry.getKey(), entry.getValue()))
                .toList();
        return new Page<>(all, null);
    }

    /** What is left out is not known. */
    @PutMapping("/api/v1/candidates/{id}/programme")
    ResponseEntity<CandidateBody> enrol(@PathVariable CandidateId id, @RequestBody CohortBody body, Caller caller) {
        return answers.ok(enrolment.enrol(id, Actors.of(caller), body.part(), body.schoolYear(), body.school()));
    }

    record SchoolBody(String code, String name) {}

    /** @param schoolYear the year its autumn is in */
    record CohortBody(
            Programme.@Nullable Part part,
            @Nullable Integer schoolYear,
            @Nullable String school) {}
}
