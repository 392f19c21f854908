package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.InvitingBySms;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.security.OnlyFor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Invitations by SMS, for the one service that sends them. */
@RestController
@OnlyFor("notification-service")
@RequestMapping("/internal/v1/candidates/{id}/invitations/{invitation}")
class InternalInvitationController {

    private final InvitingBySms inviting;

    InternalInvitationController(InvitingBySms inviting) {
        this.inviting = inviting;
    }

    /** Unknown once it was used, replaced, withdrawn or has expired. */
    @GetMapping
    WaitingBody standing(@PathVariable CandidateId id, @PathVariable String invitation, Caller caller) {
        return inviting.isWaiting(id, invitation, Actors.of(caller))
                .map(WaitingBody::new)
                .orElseThrow(CandidateProblem.Unknown::new);
    }

    /** Answered once: after that the code is known by its seal alone. */
    @PostMapping("/code")
    CodeBody handOut(@PathVariable CandidateId id, @PathVariable String invitation, Caller caller) {
        return inviting.handOut(id, invitation, Actors.of(caller))
                .map(CodeBody::of)
                .orElseThrow(CandidateProblem.Unknown::new);
    }

    /** @param waiting whether the code has not been handed out yet */
    record WaitingBody(boolean waiting) {}

    record CodeBody(String code, Instant expiresAt) {

        static CodeBody of(InvitingBySms.HandedOut handed) {
            return new CodeBody(handed.code().toString(), handed.expiresAt());
        }

        @Override
        public String toString() {
            return "CodeBody[not shown]";
        }
    }
}
