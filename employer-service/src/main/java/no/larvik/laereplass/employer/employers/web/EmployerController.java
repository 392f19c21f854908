package no.larvik.laereplass.employer.employers.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Set;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.ETags;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.employer.Expected;
import no.larvik.laereplass.employer.access.Admission;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.Registering;
import no.larvik.laereplass.employer.employers.Sector;
import no.larvik.laereplass.employer.employers.UnitId;
import no.larvik.laereplass.employer.web.Actors;
import no.larvik.laereplass.employer.web.IfMatch;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class EmployerController {

    private static final int MOST = 100;

    private final Registering registering;
    private final Admission admission;

    EmployerController(Registering registering, Admission admission) {
        this.registering = registering;
        this.admission = admission;
    }

    @PostMapping("/employers")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<EmployerBody> register(Caller caller, @RequestBody @Valid RegistrationBody body) {
        var employer = registering.register(
                Actors.of(caller), body.organisationNumber(), body.name().strip(), body.contact());
        admission.registered(Actors.of(caller), employer);
        return ResponseEntity.created(addressOf(employer))
                .eTag(ETags.of(employer.version()))
                .body(EmployerBody.of(employer));
    }

    @GetMapping("/employers")
    Page<EmployerBody> search(
            Caller caller,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        var slice = registering.search(Actors.of(caller), text, cursor, Math.clamp(limit, 1, MOST));
        return new Page<>(slice.items().stream().map(EmployerBody::of).toList(), slice.next());
    }

    @GetMapping("/employers/{id}")
    ResponseEntity<EmployerBody> read(Caller caller, @PathVariable String id) {
        return found(registering.read(Actors.of(caller), new EmployerId(id)));
    }

    @GetMapping("/me/employer")
    ResponseEntity<EmployerBody> own(Caller caller) {
        return found(registering.own(Actors.of(caller)));
    }

    @PostMapping("/employers/{id}/units")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<UnitBody> addUnit(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid NewUnitBody body) {
        var employer = registering.addUnit(Actors.of(caller), new EmployerId(id), body.toNewUnit(), seen(ifMatch));
        return ResponseEntity.created(addressOf(employer))
                .eTag(ETags.of(employer.version()))
                .body(UnitBody.of(employer.units().getLast()));
    }

    /** Where a place of work stands among the others. */
    @PutMapping("/employers/{id}/units/{unit}/place")
    ResponseEntity<EmployerBody> placeUnit(
            Caller caller,
            @PathVariable String id,
            @PathVariable String unit,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid UnitPlaceBody body) {
        var parent = body.parent();
        return found(registering.placeUnit(
                Actors.of(caller),
                new EmployerId(id),
                new UnitId(unit),
                parent == null || parent.isBlank() ? null : new UnitId(parent),
                body.sector(),
                seen(ifMatch)));
    }

    @PutMapping("/employers/{id}/approvals/{trade}")
    ResponseEntity<EmployerBody> approve(
            Caller caller,
            @PathVariable String id,
            @PathVariable String trade,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid NewApprovalBody body) {
        var approval = body.toApproval(trade);
        return found(registering.recordApproval(Actors.of(caller), new EmployerId(id), approval, seen(ifMatch)));
    }

    @DeleteMapping("/employers/{id}/approvals/{trade}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> disapprove(
            Caller caller,
            @PathVariable String id,
            @PathVariable String trade,
            @RequestParam(defaultValue = "") Set<Kind> kinds,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var employer = registering.removeApproval(Actors.of(caller), new EmployerId(id), trade, kinds, seen(ifMatch));
        return ResponseEntity.noContent().eTag(ETags.of(employer.version())).build();
    }

    /** Units and approvals stand for themselves, so the version is checked only when the caller names one. */
    private static Expected seen(@Nullable String ifMatch) {
        return ifMatch == null ? Expected.any() : IfMatch.seen(ifMatch);
    }

    private static URI addressOf(Employer employer) {
        return URI.create("/api/v1/employers/" + employer.id());
    }

    private static ResponseEntity<EmployerBody> found(Employer employer) {
        return ResponseEntity.ok().eTag(ETags.of(employer.version())).body(EmployerBody.of(employer));
    }

    record UnitPlaceBody(
            @Size(max = 50) @Nullable String parent,
            @Nullable Sector sector) {}
}
