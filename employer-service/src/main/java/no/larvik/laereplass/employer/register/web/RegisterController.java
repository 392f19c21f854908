package no.larvik.laereplass.employer.register.web;

import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.web.ETags;
import no.larvik.laereplass.chassis.web.Page;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.EmployerProblem;
import no.larvik.laereplass.employer.employers.OrganisationNumber;
import no.larvik.laereplass.employer.employers.Registering;
import no.larvik.laereplass.employer.register.Entity;
import no.larvik.laereplass.employer.register.Entity.Sort;
import no.larvik.laereplass.employer.register.Entity.Standing;
import no.larvik.laereplass.employer.register.Register;
import no.larvik.laereplass.employer.register.RegisterCheck;
import no.larvik.laereplass.employer.web.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/employers")
class RegisterController {

    private final Register register;
    private final Registering registering;
    private final RegisterCheck check;

    RegisterController(Register register, Registering registering, RegisterCheck check) {
        this.register = register;
        this.registering = registering;
        this.check = check;
    }

    /** What the register says of a number; for those who register companies. */
    @GetMapping("/register/{number}")
    LookBody look(Caller caller, @PathVariable String number) {
        var actor = Actors.of(caller);
        if (!actor.isStaff() && !actor.isEmployer()) throw new EmployerProblem.NotAllowed();
        var valid = OrganisationNumber.read(number).orElseThrow(EmployerProblem.Unknown::new);
        var demo = !register.isWhole();
        return switch (register.look(valid)) {
            case Register.Look.Found found -> new LookBody("FOUND", demo, EntityBody.of(found.entity()));
            case Register.Look.Unknown unknown -> new LookBody("UNKNOWN", demo, null);
            case Register.Look.Silent silent -> new LookBody("SILENT", demo, null);
        };
    }

    /** Places of work the register knows of an employer, to choose from instead of typing them. */
    @GetMapping("/{id}/register-workplaces")
    Page<EntityBody> workplaces(Caller caller, @PathVariable String id) {
        var employer = registering.read(Actors.of(caller), new EmployerId(id));
        return new Page<>(
                register.workplacesOf(employer.organisationNumber()).stream()
                        .filter(entity -> entity.standing().goesOn())
                        .map(EntityBody::of)
                        .toList(),
                null);
    }

    /** For staff: employers the register has changed its word about. */
    @GetMapping("/register-changes")
    Page<ChangesBody> changes(Caller caller) {
        return new Page<>(
                check.changed(Actors.of(caller)).stream()
                        .flatMap(employer -> ChangesBody.of(employer).stream())
                        .toList(),
                null);
    }

    @PutMapping("/{id}/register-changes/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> seen(
            Caller caller,
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        var expected = ETags.required(ifMatch);
        var employer = check.seen(Actors.of(caller), new EmployerId(id), actual -> ETags.check(actual, expected));
        return ResponseEntity.noContent().eTag(ETags.of(employer.version())).build();
    }

    /** @param demo recorded and invented, and to be shown as such */
    record LookBody(String outcome, boolean demo, @Nullable EntityBody entity) {}

    record EntityBody(
            String number,
            String name,
            Sort sort,
            @Nullable String form,
            @Nullable String parent,
            List<String> address,
            @Nullable String postalCode,
            @Nullable String place,
            @Nullable String industry,
            @Nullable Integer employees,
            Standing standing,
            @Nullable LocalDate standingSince) {

        static EntityBody of(Entity entity) {
            var address = entity.address();
            return new EntityBody(
                    entity.number(),
                    entity.name(),
                    entity.sort(),
                    entity.form(),
                    entity.parent(),
                    address.lines(),
                    address.postalCode(),
                    address.place(),
                    entity.industry(),
                    entity.employees(),
                    entity.standing(),
                    entity.standingSince());
        }
    }
}
