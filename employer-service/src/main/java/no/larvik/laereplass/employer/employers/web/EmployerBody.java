package no.larvik.laereplass.employer.employers.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.larvik.laereplass.employer.employers.Approval;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.Membership;
import org.jspecify.annotations.Nullable;

/** An employer as itself, staff and administrators read it. */
record EmployerBody(
        String id,
        long version,
        String organisationNumber,
        String name,
        String contactName,
        String contactEmail,
        @Nullable String contactPhone,
        String language,
        String municipality,
        boolean demo,
        List<UnitBody> units,
        List<ApprovalBody> approvals,
        boolean office,
        List<MembershipBody> memberships) {

    static EmployerBody of(Employer employer) {
        var contact = employer.contact();
        return new EmployerBody(
                employer.id().value(),
                employer.version(),
                employer.organisationNumber().digits(),
                employer.name(),
                contact.name(),
                contact.email(),
                contact.phone(),
                contact.language().name().toLowerCase(Locale.ROOT),
                employer.municipality(),
                employer.demo(),
                employer.units().stream().map(UnitBody::of).toList(),
                employer.approvals().stream()
                        .sorted(Comparator.comparing(Approval::trade).thenComparing(Approval::date))
                        .map(ApprovalBody::of)
                        .toList(),
                employer.office(),
                employer.memberships().stream().map(MembershipBody::of).toList());
    }

    /** The training office an employer belongs to. */
    record MembershipBody(String office, String name, LocalDate since, String source) {

        static MembershipBody of(Membership membership) {
            return new MembershipBody(
                    membership.office().value(), membership.name(), membership.since(), membership.source());
        }
    }
}
