package no.larvik.laereplass.employer.employers.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.larvik.laereplass.employer.employers.Approval;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.Membership;
import no.larvik.laereplass.employer.register.Entered;
import no.larvik.laereplass.employer.register.Entity.Standing;
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
        List<MembershipBody> memberships,
        @Nullable EnteredBody register) {

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
                employer.memberships().stream().map(MembershipBody::of).toList(),
                EnteredBody.of(employer.entered()));
    }

    /** The training office an employer belongs to. */
    record MembershipBody(String office, String name, LocalDate since, String source) {

        static MembershipBody of(Membership membership) {
            return new MembershipBody(
                    membership.office().value(), membership.name(), membership.since(), membership.source());
        }
    }

    /** What the register said when it was last asked. */
    record EnteredBody(
            List<String> address,
            @Nullable String postalCode,
            @Nullable String place,
            @Nullable String industry,
            @Nullable Integer employees,
            Standing standing,
            @Nullable LocalDate standingSince,
            Instant checkedAt) {

        static @Nullable EnteredBody of(@Nullable Entered entered) {
            if (entered == null) return null;
            var entity = entered.entity();
            return new EnteredBody(
                    entity.address().lines(),
                    entity.address().postalCode(),
                    entity.address().place(),
                    entity.industry(),
                    entity.employees(),
                    entity.standing(),
                    entity.standingSince(),
                    entered.checkedAt());
        }
    }
}
