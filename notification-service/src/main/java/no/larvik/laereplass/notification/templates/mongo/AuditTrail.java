package no.larvik.laereplass.notification.templates.mongo;

import no.larvik.laereplass.chassis.audit.AuditLog;
import no.larvik.laereplass.chassis.security.CurrentCaller;
import no.larvik.laereplass.notification.templates.TemplateId;
import no.larvik.laereplass.notification.templates.Trail;
import org.springframework.stereotype.Repository;

/** Eight letters of the pseudonym tell two administrators apart and lead an auditor to the entry. */
@Repository
class AuditTrail implements Trail {

    private static final int TOLD_APART_BY = 8;

    private final AuditLog audit;

    AuditTrail(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public String deciding(TemplateId id) {
        var caller = CurrentCaller.get();
        var pseudonym = audit.changing(caller, "template:" + id.key(), "TEMPLATE", "DECISION");
        var office = caller.agency() == null ? "administrator" : caller.agency();
        return office + " " + pseudonym.substring(0, TOLD_APART_BY);
    }
}
