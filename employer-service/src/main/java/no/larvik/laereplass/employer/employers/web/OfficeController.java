package no.larvik.laereplass.employer.employers.web;

import static no.larvik.laereplass.employer.web.IfMatch.seen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.ETags;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.TrainingOffices;
import no.larvik.laereplass.employer.web.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Training offices, their members, and the approvals that soon end. */
@RestController
@RequestMapping("/api/v1/employers")
class OfficeController {

    private static final int A_YEAR = 365;

    private final TrainingOffices offices;

    OfficeController(TrainingOffices offices) {
        this.offices = offices;
    }

    @GetMapping("/offices")
    Page<NamedBody> all(Caller caller) {
        return new Page<>(
                offices.offices(Actors.of(caller)).stream().map(NamedBody::of).toList(), null);
    }

    @GetMapping("/{id}/members")
    Page<NamedBody> members(Caller caller, @PathVariable String id) {
        return new Page<>(
                offices.members(Actors.of(caller), new EmployerId(id)).stream()
                        .map(NamedBody::of)
                        .toList(),
                null);
    }

    @PutMapping("/{id}/office")
    ResponseEntity<EmployerBody> mark(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return found(offices.mark(Actors.of(caller), new EmployerId(id), true, seen(ifMatch)));
    }

    @DeleteMapping("/{id}/office")
    ResponseEntity<EmployerBody> unmark(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return found(offices.mark(Actors.of(caller), new EmployerId(id), false, seen(ifMatch)));
    }

    @PutMapping("/{id}/memberships/{office}")
    ResponseEntity<EmployerBody> join(
            Caller caller,
            @PathVariable String id,
            @PathVariable String office,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid NewMembershipBody body) {
        return found(offices.join(
                Actors.of(caller),
                new EmployerId(id),
                new EmployerId(office),
                body.since(),
                body.source().strip(),
                seen(ifMatch)));
    }

    @DeleteMapping("/{id}/memberships/{office}")
    ResponseEntity<EmployerBody> leave(
            Caller caller,
            @PathVariable String id,
            @PathVariable String office,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return found(offices.leave(Actors.of(caller), new EmployerId(id), new EmployerId(office), seen(ifMatch)));
    }

    /** For staff, soonest first: an approval that ends takes its openings out of the suggestions. */
    @GetMapping("/expiring-approvals")
    Page<ExpiringBody> expiring(Caller caller, @RequestParam(defaultValue = "90") int days) {
        var within = Math.clamp(days, 0, A_YEAR);
        var from = offices.today();
        var to = from.plusDays(within);
        return new Page<>(
                offices.withApprovalsExpiring(Actors.of(caller), within).stream()
                        .flatMap(employer -> ExpiringBody.of(employer, from, to).stream())
                        .sorted(Comparator.comparing(ExpiringBody::validUntil))
                        .toList(),
                null);
    }

    private static ResponseEntity<EmployerBody> found(Employer employer) {
        return ResponseEntity.ok().eTag(ETags.of(employer.version())).body(EmployerBody.of(employer));
    }

    record NewMembershipBody(
            @NotNull LocalDate since,
            @NotBlank @Size(max = 200) String source) {}

    /** An employer by name, for lists to choose from. */
    record NamedBody(String id, String name, String organisationNumber) {

        static NamedBody of(Employer employer) {
            return new NamedBody(
                    employer.id().value(),
                    employer.name(),
                    employer.organisationNumber().digits());
        }
    }

    record ExpiringBody(String employerId, String employerName, String trade, List<Kind> kinds, LocalDate validUntil) {

        static List<ExpiringBody> of(Employer employer, LocalDate from, LocalDate to) {
            return employer.approvals().stream()
                    .filter(approval -> approval.expiresBetween(from, to))
                    .flatMap(approval -> Stream.ofNullable(approval.validUntil())
                            .map(until -> new ExpiringBody(
                                    employer.id().value(),
                                    employer.name(),
                                    approval.trade(),
                                    approval.kinds().stream().sorted().toList(),
                                    until)))
                    .toList();
        }
    }
}
