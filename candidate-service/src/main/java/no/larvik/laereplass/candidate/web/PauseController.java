package no.larvik.laereplass.candidate.web;

import java.time.LocalDate;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Pausing;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Time off from the search. There is no field for a reason. */
@RestController
@RequestMapping("/api/v1/candidates/{id}/pause")
class PauseController {

    private final Pausing pausing;
    private final CandidateAnswers answers;

    PauseController(Pausing pausing, CandidateAnswers answers) {
        this.pausing = pausing;
        this.answers = answers;
    }

    @PutMapping
    ResponseEntity<CandidateBody> pause(@PathVariable CandidateId id, @RequestBody PauseBody body, Caller caller) {
        return answers.ok(pausing.pause(id, Actors.of(caller), body.until()));
    }

    @DeleteMapping
    ResponseEntity<CandidateBody> resume(@PathVariable CandidateId id, Caller caller) {
        return answers.ok(pausing.resume(id, Actors.of(caller)));
    }

    /** @param until the first day the search goes on by itself; null until somebody says so */
    record PauseBody(@Nullable LocalDate until) {}
}
