package no.larvik.laereplass.employer.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.employers.Approval;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.employers.EmployerId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An employer's approvals as text, in their order, to be compared and put back. */
final class ApprovalStates {

    private static final TypeReference<List<Kept>> ALL = new TypeReference<>() {};

    private final JsonMapper json;

    ApprovalStates(JsonMapper json) {
        this.json = json;
    }

    String of(Employer employer) {
        return json.writeValueAsString(
                employer.approvals().stream().map(Kept::of).toList());
    }

    List<Approval> read(String state) {
        return json.readValue(state, ALL).stream().map(Kept::toApproval).toList();
    }

    record Kept(
            String trade,
            Set<Kind> kinds,
            String source,
            LocalDate date,
            @Nullable LocalDate validUntil,
            @Nullable String office) {

        static Kept of(Approval approval) {
            return new Kept(
                    approval.trade(),
                    new TreeSet<>(approval.kinds()),
                    approval.source(),
                    approval.date(),
                    approval.validUntil(),
                    approval.office() == null ? null : approval.office().value());
        }

        Approval toApproval() {
            return new Approval(trade, kinds, source, date, validUntil, office == null ? null : new EmployerId(office));
        }
    }
}
