package no.larvik.laereplass.candidate.web;

import java.util.Objects;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CaseTeam;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who works with a case. */
@RestController
@RequestMapping("/api/v1/candidates/{id}")
class CaseTeamController {

    private final CaseTeam team;
    private final CandidateAnswers answers;

    CaseTeamController(CaseTeam team, CandidateAnswers answers) {
        this.team = team;
        this.answers = answers;
    }

    /** Whoever hands over may not see the case any more, so there is no case in the answer. */
    @PostMapping("/handovers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOver(@PathVariable CandidateId id, @RequestBody HandOverBody body, Caller caller) {
        team.handOver(
                id,
                Actors.of(caller),
                Objects.requireNonNullElse(body.to(), ""),
                Objects.requireNonNullElse(body.note(), ""),
                !Boolean.FALSE.equals(body.readable()));
    }

    /** An empty body: the address says who. */
    @PutMapping("/team/{subject}")
    ResponseEntity<CandidateBody> join(@PathVariable CandidateId id, @PathVariable String subject, Caller caller) {
        return answers.ok(team.join(id, Actors.of(caller), subject));
    }

    @DeleteMapping("/team/{subject}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> leave(@PathVariable CandidateId id, @PathVariable String subject, Caller caller) {
        return CandidateAnswers.done(team.leave(id, Actors.of(caller), subject));
    }

    /** @param readable left out: the young person can read the note */
    record HandOverBody(
            @Nullable String to,
            @Nullable String note,
            @Nullable Boolean readable) {}
}
