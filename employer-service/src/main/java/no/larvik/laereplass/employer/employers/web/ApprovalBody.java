package no.larvik.laereplass.employer.employers.web;

import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.employers.Approval;
import org.jspecify.annotations.Nullable;

/** What the county has approved the employer for. */
record ApprovalBody(
        String trade,
        List<Kind> kinds,
        String source,
        LocalDate date,
        @Nullable LocalDate validUntil) {

    static ApprovalBody of(Approval approval) {
        return new ApprovalBody(
                approval.trade(),
                approval.kinds().stream().sorted().toList(),
                approval.source(),
                approval.date(),
                approval.validUntil());
    }
}
