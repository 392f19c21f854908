package no.larvik.laereplass.employer.employers.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.employers.Approval;
import no.larvik.laereplass.employer.employers.EmployerId;
import org.jspecify.annotations.Nullable;

/**
 * An approval as staff record it; the trade is in the address.
 *
 * @param office id of the training office it holds through
 */
record NewApprovalBody(
        @NotEmpty Set<@NotNull Kind> kinds,
        @NotBlank @Size(max = 200) String source,
        @NotNull LocalDate date,
        @Nullable LocalDate validUntil,
        @Size(max = 50) @Nullable String office) {

    Approval toApproval(String trade) {
        var through = office == null || office.isBlank() ? null : new EmployerId(office);
        return new Approval(trade, kinds, source.strip(), date, validUntil, through);
    }
}
