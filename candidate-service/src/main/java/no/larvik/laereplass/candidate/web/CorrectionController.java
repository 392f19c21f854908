package no.larvik.laereplass.candidate.web;

import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Correcting;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Mending who somebody is and how they are reached, on the version last seen. */
@RestController
class CorrectionController {

    private final Correcting correcting;
    private final CandidateAnswers answers;

    CorrectionController(Correcting correcting, CandidateAnswers answers) {
        this.correcting = correcting;
        this.answers = answers;
    }

    @PutMapping("/api/v1/candidates/{id}/person")
    ResponseEntity<CandidateBody> correct(
            @PathVariable CandidateId id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody RegistrationBody body,
            Caller caller) {
        return answers.ok(correcting.correct(id, Actors.of(caller), ETags.required(ifMatch), body.toRegistration()));
    }
}
