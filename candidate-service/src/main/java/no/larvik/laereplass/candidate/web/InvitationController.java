package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import java.util.Objects;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Invitation;
import no.larvik.laereplass.candidate.InvitingBySms;
import no.larvik.laereplass.candidate.Linking;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
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
    private final InvitingBySms bySms;
    private final CandidateAnswers answers;

    InvitationController(Linking linking, InvitingBySms bySms, CandidateAnswers answers) {
        this.linking = linking;
        this.bySms = bySms;
        this.answers = answers;
    }

    /** On paper when nothing else is said. */
    @PostMapping("/candidates/{id}/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    InvitationBody invite(
            @PathVariable CandidateId id, @RequestBody(required = false) @Nullable WayBody body, Caller caller) {
        if (body != null && body.by() == Invitation.Way.SMS)
            return InvitationBody.of(bySms.invite(id, Actors.of(caller)));
        var invited = linking.invite(id, Actors.of(caller));
        return new InvitationBody(invited.code().toString(), invited.expiresAt(), Invitation.Way.PAPER, null);
    }

    @GetMapping("/candidates/{id}/invitation")
    LastInvitationBody last(@PathVariable CandidateId id, Caller caller) {
        return bySms.last(id, Actors.of(caller)).map(LastInvitationBody::of).orElseThrow(CandidateProblem.Unknown::new);
    }

    @DeleteMapping("/candidates/{id}/invitation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable CandidateId id, Caller caller) {
        bySms.withdraw(id, Actors.of(caller));
    }

    @PostMapping("/invitations/redemptions")
    ResponseEntity<CandidateBody> redeem(@RequestBody RedemptionBody body, Caller caller) {
        return answers.ok(linking.redeem(Actors.of(caller), Objects.requireNonNullElse(body.code(), "")));
    }

    record WayBody(Invitation.@Nullable Way by) {}

    /**
     * @param code shown this once; null when it goes to the person's own phone
     * @param id of one by SMS: what was sent for it is told under this name
     */
    record InvitationBody(
            @Nullable String code,
            Instant expiresAt,
            Invitation.Way by,
            @Nullable String id) {

        static InvitationBody of(Invitation invitation) {
            var sms = invitation.sms();
            return new InvitationBody(null, invitation.expiresAt(), invitation.way(), sms == null ? null : sms.id());
        }
    }

    /** The invitation that nobody has used yet; never its code. */
    record LastInvitationBody(
            Invitation.Way by,
            Instant madeAt,
            Instant expiresAt,
            @Nullable String id) {

        static LastInvitationBody of(Invitation invitation) {
            var sms = invitation.sms();
            return new LastInvitationBody(
                    invitation.way(), invitation.madeAt(), invitation.expiresAt(), sms == null ? null : sms.id());
        }
    }

    record RedemptionBody(@Nullable String code) {}
}
