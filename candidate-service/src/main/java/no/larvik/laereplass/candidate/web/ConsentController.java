package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import no.larvik.laereplass.candidate.Agencies;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Consenting;
import no.larvik.laereplass.candidate.Fault;
import no.larvik.laereplass.candidate.OnBehalf;
import no.larvik.laereplass.candidate.Purpose;
import no.larvik.laereplass.candidate.Reading;
import no.larvik.laereplass.candidate.Rule;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a person has agreed to, purpose by purpose: given by them, recorded for them, or taken back by either. */
@RestController
@RequestMapping("/api/v1/candidates/{id}/consents")
class ConsentController {

    private final Consenting consenting;
    private final Reading reading;
    private final Agencies agencies;
    private final CandidateAnswers answers;
    private final InstantSource clock;

    ConsentController(
            Consenting consenting, Reading reading, Agencies agencies, CandidateAnswers answers, InstantSource clock) {
        this.consenting = consenting;
        this.reading = reading;
        this.agencies = agencies;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping
    ConsentOverviewBody overview(@PathVariable CandidateId id, Caller caller) {
        return ConsentOverviewBody.of(reading.one(id, Actors.of(caller)), agencies, clock.instant());
    }

    @PutMapping("/matching")
    ResponseEntity<CandidateBody> give(@PathVariable CandidateId id, @RequestBody ConsentBody body, Caller caller) {
        return give(id, new Purpose.Matching(), body, caller);
    }

    @DeleteMapping("/matching")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> withdraw(@PathVariable CandidateId id, Caller caller) {
        return end(id, new Purpose.Matching(), caller);
    }

    @PutMapping("/notifications")
    ResponseEntity<CandidateBody> giveForNews(
            @PathVariable CandidateId id, @RequestBody ConsentBody body, Caller caller) {
        return give(id, new Purpose.Notifications(), body, caller);
    }

    /** Can be refused without ever having been given. */
    @DeleteMapping("/notifications")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> withdrawFromNews(@PathVariable CandidateId id, Caller caller) {
        return end(id, new Purpose.Notifications(), caller);
    }

    @PutMapping("/agencies/{agency}")
    ResponseEntity<CandidateBody> giveForAgency(
            @PathVariable CandidateId id, @PathVariable String agency, @RequestBody ConsentBody body, Caller caller) {
        return give(id, new Purpose.ForAgency(agency), body, caller);
    }

    @DeleteMapping("/agencies/{agency}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> withdrawFromAgency(@PathVariable CandidateId id, @PathVariable String agency, Caller caller) {
        return end(id, new Purpose.ForAgency(agency), caller);
    }

    /** Given by saying yes to a proposal; the employer sees nothing from the next read on. */
    @DeleteMapping("/openings/{openingId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> withdrawFromOpening(
            @PathVariable CandidateId id, @PathVariable String openingId, Caller caller) {
        return end(id, new Purpose.ForOpening(openingId), caller);
    }

    private ResponseEntity<CandidateBody> give(CandidateId id, Purpose purpose, ConsentBody body, Caller caller) {
        var text = Objects.requireNonNullElse(body.textVersion(), "");
        var onBehalf = body.onBehalf();
        return answers.ok(consenting.agree(
                id, Actors.of(caller), purpose, text, onBehalf == null ? null : onBehalf.toOnBehalf()));
    }

    private ResponseEntity<Void> end(CandidateId id, Purpose purpose, Caller caller) {
        return CandidateAnswers.done(consenting.end(id, Actors.of(caller), purpose));
    }

    /** @param onBehalf left out by the person, given by staff */
    record ConsentBody(
            @Nullable String textVersion, @Nullable OnBehalfBody onBehalf) {}

    record OnBehalfBody(
            OnBehalf.@Nullable How how, @Nullable Instant at) {

        OnBehalf toOnBehalf() {
            if (how != null && at != null) return new OnBehalf(how, at);
            var faults = new ArrayList<Fault>();
            if (how == null) faults.add(new Fault("onBehalf/how", Rule.REQUIRED, Map.of()));
            if (at == null) faults.add(new Fault("onBehalf/at", Rule.REQUIRED, Map.of()));
            throw new CandidateProblem.InvalidFields(faults);
        }
    }
}
