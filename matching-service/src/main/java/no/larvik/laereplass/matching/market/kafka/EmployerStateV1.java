package no.larvik.laereplass.matching.market.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.matching.market.Employer;
import no.larvik.laereplass.matching.scoring.Approval;
import org.jspecify.annotations.Nullable;

/** What we read of an employer's state record. */
record EmployerStateV1(String id, @Nullable List<ApprovalV1> approvals) {

    Employer toEmployer() {
        var known = approvals == null ? List.<ApprovalV1>of() : approvals;
        return new Employer(id, known.stream().map(ApprovalV1::toApproval).toList());
    }

    record ApprovalV1(
            String trade,
            @Nullable Set<String> kinds,
            @Nullable LocalDate validUntil) {

        Approval toApproval() {
            return new Approval(trade, kinds == null ? Set.of() : kinds, validUntil);
        }
    }
}
