package no.larvik.laereplass.matching.formidling.mongo;

import no.larvik.laereplass.chassis.audit.AuditLog;
import no.larvik.laereplass.chassis.security.CurrentCaller;
import no.larvik.laereplass.matching.formidling.DayTrail;
import org.springframework.stereotype.Repository;

/** Eight letters of the pseudonym tell two administrators apart and lead an auditor to the entry. */
@Repository
class AuditDayTrail implements DayTrail {

    private static final int TOLD_APART_BY = 8;

    private final AuditLog audit;

    AuditDayTrail(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public String changing(String county, int year) {
        var pseudonym =
                audit.changing(CurrentCaller.get(), "formidling:" + county + ":" + year, "FORMIDLING", "DECISION");
        return "administrator " + pseudonym.substring(0, TOLD_APART_BY);
    }
}
