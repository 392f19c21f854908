package no.larvik.laereplass.candidate.web;

import java.net.URI;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.Referral;
import no.larvik.laereplass.candidate.Referring;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Partners ask the programme to take in a young person: school, NAV, training offices, employers. */
@RestController
@RequestMapping("/api/v1/referrals")
class ReferralController {

    private static final int MOST = 100;

    private final Referring referring;

    ReferralController(Referring referring) {
        this.referring = referring;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ReferralBody> refer(@RequestBody NewReferralBody body, Caller caller) {
        var actor = Actors.of(caller);
        var referral = referring.refer(actor, body.toRegistration(), body.toAgreed(), body.toWords());
        return ResponseEntity.created(URI.create("/api/v1/referrals/" + referral.id()))
                .body(ReferralBody.of(referral, actor));
    }

    /** @param waiting only those nobody has decided */
    @GetMapping
    Page<ReferralBody> list(
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "25") int limit,
            Caller caller) {
        var size = Math.clamp(limit, 1, MOST);
        var actor = Actors.of(caller);
        var listed = referring.list(actor, waiting, cursor, size);
        var items = listed.referrals().stream()
                .map(referral -> ReferralBody.of(referral, actor))
                .toList();
        return new Page<>(items, listed.more() ? items.getLast().id() : null);
    }

    @GetMapping("/{id}")
    OneReferralBody one(@PathVariable String id, Caller caller) {
        var actor = Actors.of(caller);
        var referral = referring.one(id, actor);
        return new OneReferralBody(
                ReferralBody.of(referral, actor),
                referring.alike(referral, actor).stream().map(AlikeBody::of).toList());
    }

    @PostMapping("/{id}/acceptance")
    ReferralBody accept(@PathVariable String id, @RequestBody AcceptanceBody body, Caller caller) {
        var actor = Actors.of(caller);
        return ReferralBody.of(referring.accept(id, actor, body.toSameAs()), actor);
    }

    @PostMapping("/{id}/return")
    ReferralBody giveBack(@PathVariable String id, @RequestBody ReturnBody body, Caller caller) {
        var actor = Actors.of(caller);
        return ReferralBody.of(referring.giveBack(id, actor, body.reason(), body.toWords()), actor);
    }

    /** @param sameAs the case it is found to be about; left out: a new case */
    record AcceptanceBody(@Nullable String sameAs) {

        @Nullable
        CandidateId toSameAs() {
            return sameAs == null ? null : SentId.required("sameAs", sameAs);
        }
    }

    record ReturnBody(
            Referral.@Nullable Reason reason, @Nullable String words) {

        @Nullable
        String toWords() {
            return words == null || words.isBlank() ? null : words.strip();
        }
    }
}
