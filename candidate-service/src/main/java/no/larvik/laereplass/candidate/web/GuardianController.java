package no.larvik.laereplass.candidate.web;

import java.util.Objects;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Guardian;
import no.larvik.laereplass.candidate.Guardianship;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How to reach a guardian, while the person is under eighteen. */
@RestController
@RequestMapping("/api/v1/candidates/{id}/guardian")
class GuardianController {

    private final Guardianship guardianship;
    private final CandidateAnswers answers;

    GuardianController(Guardianship guardianship, CandidateAnswers answers) {
        this.guardianship = guardianship;
        this.answers = answers;
    }

    @PutMapping
    ResponseEntity<CandidateBody> reach(
            @PathVariable CandidateId id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody GuardianBody body,
            Caller caller) {
        return answers.ok(guardianship.reach(
                id,
                Actors.of(caller),
                ETags.required(ifMatch),
                Objects.requireNonNullElse(body.name(), ""),
                Objects.requireNonNullElse(body.phone(), ""),
                Objects.requireNonNullElse(body.email(), "")));
    }

    @DeleteMapping
    ResponseEntity<CandidateBody> forget(@PathVariable CandidateId id, Caller caller) {
        return answers.ok(guardianship.forget(id, Actors.of(caller)));
    }

    record GuardianBody(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {

        static @Nullable GuardianBody of(@Nullable Guardian guardian) {
            return guardian == null ? null : new GuardianBody(guardian.name(), guardian.phone(), guardian.email());
        }
    }
}
