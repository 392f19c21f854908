package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import java.util.Objects;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Linking;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Codes that bind a sign-in to a registered person. */
@RestController
@RequestMapping("/api/v1")
class InvitationController {

    private final Linking linking;
    private final CandidateAnswers answers;

    InvitationController(Linking linking, CandidateAnswers answers) {
        this.linking = linking;
        this.answers = answers;
    }

    @PostMapping("/candidates/{id}/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    InvitationBody invite(@PathVariable CandidateId id, Caller caller) {
        var invited = linking.invite(id, Actors.of(caller));
        return new InvitationBody(invited.code().toString(), invited.expiresAt());
    }

    @PostMapping("/invitations/redemptions")
    ResponseEntity<CandidateBody> redeem(@RequestBody RedemptionBody body, Caller caller) {
        return answers.ok(linking.redeem(Actors.of(caller), Objects.requireNonNullElse(body.code(), "")));
    }

    /** @param code shown this once */
    record InvitationBody(String code, Instant expiresAt) {}

    record RedemptionBody(@Nullable String code) {}
}
