package no.larvik.laereplass.candidate.web;

import no.larvik.laereplass.candidate.Candidacy;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Reading;
import no.larvik.laereplass.candidate.Reading.Whose;
import no.larvik.laereplass.candidate.Status;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Cases: register, find, take. */
@RestController
@RequestMapping("/api/v1/candidates")
class CandidatesController {

    private static final int MOST = 100;
    private static final String NONE = "none";
    private static final String LEFT = "left";

    private final Candidacy candidacy;
    private final Reading reading;
    private final CandidateAnswers answers;

    CandidatesController(Candidacy candidacy, Reading reading, CandidateAnswers answers) {
        this.candidacy = candidacy;
        this.reading = reading;
        this.answers = answers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CandidateBody> register(@RequestBody RegistrationBody body, Caller caller) {
        return answers.created(candidacy.register(Actors.of(caller), body.toRegistration()));
    }

    /**
     * @param trade code of one the person wishes for
     * @param contact {@code none}: what waits for a contact person; {@code left}, for team leads: those whose contact person
     *     has left
     */
    @GetMapping
    Page<CandidateBody> list(
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String trade,
            @RequestParam(required = false) @Nullable String contact,
            @RequestParam(required = false) @Nullable CandidateId cursor,
            @RequestParam(defaultValue = "25") int limit,
            Caller caller) {
        var size = Math.clamp(limit, 1, MOST);
        var listed = reading.list(Actors.of(caller), whose(contact), status, text, trade, cursor, size);
        var items = listed.candidates().stream().map(answers::body).toList();
        return new Page<>(items, listed.more() ? items.getLast().id() : null);
    }

    private static Whose whose(@Nullable String contact) {
        if (NONE.equals(contact)) return Whose.UNTAKEN;
        return LEFT.equals(contact) ? Whose.LEFT_BEHIND : Whose.OWN;
    }

    @GetMapping("/{id}")
    ResponseEntity<CandidateBody> one(@PathVariable CandidateId id, Caller caller) {
        return answers.ok(reading.one(id, Actors.of(caller)));
    }

    @PutMapping("/{id}/contact")
    ResponseEntity<CandidateBody> take(@PathVariable CandidateId id, @RequestBody TakeBody body, Caller caller) {
        return answers.ok(candidacy.take(id, Actors.of(caller)));
    }

    /** Empty: whoever sends it takes the case. */
    record TakeBody() {}
}
