package no.larvik.laereplass.candidate.web;

import no.larvik.laereplass.candidate.Candidacy;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Reading;
import no.larvik.laereplass.chassis.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The young person's own case. */
@RestController
@RequestMapping("/api/v1/me/candidate")
class OwnCaseController {

    private final Candidacy candidacy;
    private final Reading reading;
    private final CandidateAnswers answers;

    OwnCaseController(Candidacy candidacy, Reading reading, CandidateAnswers answers) {
        this.candidacy = candidacy;
        this.reading = reading;
        this.answers = answers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CandidateBody> registerSelf(@RequestBody RegistrationBody body, Caller caller) {
        return answers.created(candidacy.registerSelf(Actors.of(caller), body.toRegistration()));
    }

    @GetMapping
    ResponseEntity<CandidateBody> own(Caller caller) {
        return answers.ok(reading.own(Actors.of(caller)).orElseThrow(CandidateProblem.Unknown::new));
    }
}
