package no.larvik.laereplass.employer.access.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.larvik.laereplass.chassis.audit.AuditLog;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.security.OnlyFor;
import no.larvik.laereplass.employer.access.BeingTold;
import no.larvik.laereplass.employer.access.NoticeKind;
import no.larvik.laereplass.employer.access.Notices;
import no.larvik.laereplass.employer.access.Rhythm;
import no.larvik.laereplass.employer.employers.EmployerId;
import no.larvik.laereplass.employer.employers.EmployerProblem;
import no.larvik.laereplass.employer.employers.Employers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For notification-service alone: the addresses of an employer and its people, asked for right before a message is sent. */
@RestController
@RequestMapping("/internal/employers")
@OnlyFor("notification-service")
class ContactController {

    private final Employers employers;
    private final BeingTold told;
    private final AuditLog audit;

    ContactController(Employers employers, BeingTold told, AuditLog audit) {
        this.employers = employers;
        this.told = told;
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
                employer.name(),
                told.toldFor(employer.id()).stream().map(PersonBody::of).toList());
    }

    /** Where to write, in which language, and which organisation it is. */
    record ContactBody(
            String email, String language, String organisationNumber, String name, List<PersonBody> people) {}

    /**
     * One who may act for it and has an address of their own.
     *
     * @param id the same as long as they want to be told; names nobody
     * @param wanted of which kinds, and how often
     */
    record PersonBody(String id, String email, String language, Map<NoticeKind, Rhythm> wanted) {

        static PersonBody of(Notices notices) {
            return new PersonBody(
                    notices.id(),
                    notices.email(),
                    notices.language().name().toLowerCase(Locale.ROOT),
                    notices.wanted());
        }
    }
}
