package no.larvik.laereplass.employer.employers.web;

import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.employers.Approval;
import no.larvik.laereplass.employer.employers.Approval.Extent;
import org.jspecify.annotations.Nullable;

/** What the county has approved the employer for. */
record ApprovalBody(
        String trade,
        List<Kind> kinds,
        String source,
        LocalDate date,
        @Nullable LocalDate validUntil,
        Extent extent,
        @Nullable String office) {

    static ApprovalBody of(Approval approval) {
        var through = approval.office();
        return new ApprovalBody(
                approval.trade(),
                approval.kinds().stream().sorted().toList(),
                approval.source(),
                approval.date(),
                approval.validUntil(),
                approval.extent(),
                through == null ? null : through.value());
    }
}
