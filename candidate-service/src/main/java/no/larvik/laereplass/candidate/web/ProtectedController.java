package no.larvik.laereplass.candidate.web;

import java.net.URI;
import java.util.Objects;
import no.larvik.laereplass.candidate.CandidateId;
import no.larvik.laereplass.candidate.ProtectedCase;
import no.larvik.laereplass.candidate.ProtectedWork;
import no.larvik.laereplass.candidate.Protecting;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.ETags;
import no.larvik.laereplass.chassis.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Protected persons, for the named group. Everybody else is answered as if there were no such thing. */
@RestController
@RequestMapping("/api/v1/candidates")
class ProtectedController {

    private final ProtectedWork work;
    private final Protecting protecting;

    ProtectedController(ProtectedWork work, Protecting protecting) {
        this.work = work;
        this.protecting = protecting;
    }

    /** From now on the person is known to the named group alone; there is no way back here. */
    @PutMapping("/{id}/protection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void protect(@PathVariable CandidateId id, Caller caller) {
        protecting.protect(id, Actors.of(caller));
    }

    @GetMapping("/protected")
    Page<ProtectedBody> list(Caller caller) {
        return new Page<>(
                work.list(Actors.of(caller)).stream().map(ProtectedBody::of).toList(), null);
    }

    @PostMapping("/protected")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ProtectedBody> register(@RequestBody FilledBody body, Caller caller) {
        var made = work.register(Actors.of(caller), body.toFilled());
        return ResponseEntity.created(URI.create("/api/v1/candidates/protected/" + made.id()))
                .eTag(ETags.of(made.version()))
                .body(ProtectedBody.of(made));
    }

    @GetMapping("/protected/{id}")
    ResponseEntity<ProtectedBody> read(@PathVariable CandidateId id, Caller caller) {
        return found(work.open(id.value(), Actors.of(caller)));
    }

    @PutMapping("/protected/{id}")
    ResponseEntity<ProtectedBody> change(
            @PathVariable CandidateId id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody FilledBody body,
            Caller caller) {
        return found(work.change(id.value(), Actors.of(caller), ETags.required(ifMatch), body.toFilled()));
    }

    @PostMapping("/protected/{id}/steps")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ProtectedBody> record(@PathVariable CandidateId id, @RequestBody ToldBody body, Caller caller) {
        var next = work.record(id.value(), Actors.of(caller), body.toTold());
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(ETags.of(next.version()))
                .body(ProtectedBody.of(next));
    }

    @DeleteMapping("/protected/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(
            @PathVariable CandidateId id,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        work.erase(id.value(), Actors.of(caller), ETags.required(ifMatch));
    }

    private static ResponseEntity<ProtectedBody> found(ProtectedCase one) {
        return ResponseEntity.ok()
                .eTag(ETags.of(one.version()))
                .cacheControl(CacheControl.noStore())
                .body(ProtectedBody.of(one));
    }

    /** @param openingId the opening it is about, if any */
    record ToldBody(
            ProtectedCase.@Nullable What what,
            @Nullable String openingId,
            @Nullable String words) {

        ProtectedWork.Told toTold() {
            return new ProtectedWork.Told(what, openingId, Objects.requireNonNullElse(words, ""));
        }
    }
}
