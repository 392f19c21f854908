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
import org.springframework.web.bind.annotation.RequestParam;
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

    /** @param orNothing answers 204 in the place of 404 to whoever has no case yet: for a page that has to ask */
    @GetMapping
    ResponseEntity<CandidateBody> own(@RequestParam(defaultValue = "false") boolean orNothing, Caller caller) {
        var mine = reading.own(Actors.of(caller));
        if (mine.isEmpty() && orNothing) return ResponseEntity.noContent().build();
        return answers.ok(mine.orElseThrow(CandidateProblem.Unknown::new));
    }
}
