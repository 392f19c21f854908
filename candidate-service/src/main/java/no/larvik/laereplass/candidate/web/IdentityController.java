package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.CaseDocument;
import no.larvik.laereplass.candidate.Experience;
import no.larvik.laereplass.candidate.Filing;
import no.larvik.laereplass.candidate.IdentityDesk;
import no.larvik.laereplass.candidate.Support;
import no.larvik.laereplass.candidate.Travel;
import no.larvik.laereplass.chassis.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who somebody is, to the employer they said yes to. Never kept on the way: the next look may be refused. */
@RestController
class IdentityController {

    private final IdentityDesk desk;
    private final Filing filing;

    IdentityController(IdentityDesk desk, Filing filing) {
        this.desk = desk;
        this.filing = filing;
    }

    @GetMapping("/api/v1/candidates/{id}/identity")
    ResponseEntity<IdentityBody> identity(@PathVariable CandidateId id, @RequestParam String match, Caller caller) {
        var identity = desk.identity(id, match, Actors.of(caller));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(IdentityBody.of(identity, filing.shared(id)));
    }

    /** @param expiresAt when the same question will be refused */
    record IdentityBody(
            String firstName,
            String lastName,
            String phone,
            String email,
            @Nullable String presentation,
            List<Support> supportsShared,
            @Nullable String supportWords,
            List<Travel> travel,
            List<Experience> experience,
            @Nullable String experienceWords,
            List<WishesBody.LanguageSkillBody> languages,
            List<CaseDocumentController.CaseDocumentBody> documents,
            Instant expiresAt) {

        /** The open card, field for field, and when it closes. */
        static IdentityBody of(IdentityDesk.Identity identity, List<CaseDocument> shared) {
            var card = OpenCardBody.of(identity.person(), identity.wishes(), shared);
            return new IdentityBody(
                    card.firstName(),
                    card.lastName(),
                    card.phone(),
                    card.email(),
                    card.presentation(),
                    card.supportsShared(),
                    card.supportWords(),
                    card.travel(),
                    card.experience(),
                    card.experienceWords(),
                    card.languages(),
                    card.documents(),
                    identity.expiresAt());
        }
    }
}
