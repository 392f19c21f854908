package no.larvik.laereplass.candidate.web;

import no.larvik.laereplass.candidate.Candidacy;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Wishes, and whether matching may look at them. Both are changed on the version last seen. */
@RestController
@RequestMapping("/api/v1/candidates/{id}")
class ProfileController {

    private final Candidacy candidacy;
    private final CandidateAnswers answers;

    ProfileController(Candidacy candidacy, CandidateAnswers answers) {
        this.candidacy = candidacy;
        this.answers = answers;
    }

    @PutMapping("/wishes")
    ResponseEntity<CandidateBody> wish(
            @PathVariable CandidateId id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody WishesBody body,
            Caller caller) {
        var version = ETags.required(ifMatch);
        return answers.ok(candidacy.wish(id, Actors.of(caller), version, body.toWishes()));
    }

    @PutMapping("/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> publish(
            @PathVariable CandidateId id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return CandidateAnswers.done(candidacy.publish(id, Actors.of(caller), ETags.required(ifMatch)));
    }

    @DeleteMapping("/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> withdraw(
            @PathVariable CandidateId id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return CandidateAnswers.done(candidacy.withdraw(id, Actors.of(caller), ETags.required(ifMatch)));
    }
}
