package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import no.larvik.laereplass.candidate.Candidacy;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Fault;
import no.larvik.laereplass.candidate.OnBehalf;
import no.larvik.laereplass.candidate.Rule;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The consent to matching: given by the person, recorded for them, or taken back by either. */
@RestController
@RequestMapping("/api/v1/candidates/{id}/consents/matching")
class ConsentController {

    private final Candidacy candidacy;
    private final CandidateAnswers answers;

    ConsentController(Candidacy candidacy, CandidateAnswers answers) {
        this.candidacy = candidacy;
        this.answers = answers;
    }

    @PutMapping
    ResponseEntity<CandidateBody> give(@PathVariable CandidateId id, @RequestBody ConsentBody body, Caller caller) {
        var text = Objects.requireNonNullElse(body.textVersion(), "");
        var actor = Actors.of(caller);
        var onBehalf = body.onBehalf();
        return answers.ok(
                onBehalf == null
                        ? candidacy.agreeToMatching(id, actor, text)
                        : candidacy.recordAgreementToMatching(id, actor, text, onBehalf.toOnBehalf()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> withdraw(@PathVariable CandidateId id, Caller caller) {
        return CandidateAnswers.done(candidacy.withdrawFromMatching(id, Actors.of(caller)));
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
