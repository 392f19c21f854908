package no.larvik.laereplass.employer.employers.web;

import java.util.Locale;
import no.larvik.laereplass.chassis.audit.AuditLog;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.EmployerProblem;
import no.larvik.laereplass.employer.employers.Employers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For other services only: the address of an employer, asked for right before a message is sent. */
@RestController
@RequestMapping("/internal/employers")
class ContactController {

    private final Employers employers;
    private final AuditLog audit;

    ContactController(Employers employers, AuditLog audit) {
        this.employers = employers;
        this.audit = audit;
    }

    @GetMapping("/{id}/contact")
    ContactBody contact(Caller caller, @PathVariable String id) {
        var employer = employers.find(new EmployerId(id)).orElseThrow(EmployerProblem.Unknown::new);
        audit.read(caller, "employer:" + id, "CONTACT", "MESSAGE");
        return new ContactBody(
                employer.contact().email(),
                employer.contact().language().name().toLowerCase(Locale.ROOT),
                employer.organisationNumber().digits(),
                employer.name());
    }

    /** Where to write, in which language, and which organisation it is. */
    record ContactBody(String email, String language, String organisationNumber, String name) {}
}
