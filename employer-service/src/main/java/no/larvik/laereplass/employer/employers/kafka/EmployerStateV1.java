package no.larvik.laereplass.employer.employers.kafka;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.employer.employers.Approval;
import no.larvik.laereplass.employer.employers.Employer;

/**
 * What others may know of an employer at any time: its number, what it is approved for now and which training offices post
 * for it. Name, contact and where an approval was read are kept here.
 */
public final class EmployerStateV1 {

    private EmployerStateV1() {}

    public static Map<String, Object> of(Employer employer) {
        var state = new LinkedHashMap<String, Object>();
        state.put("id", employer.id().value());
        state.put("municipality", employer.municipality());
        state.put("organisationNumber", employer.organisationNumber().digits());
        state.put(
                "approvals",
                employer.effectiveApprovals().stream()
                        .map(EmployerStateV1::approval)
                        .toList());
        var offices = employer.memberships().stream()
                .map(membership -> membership.office().value())
                .toList();
        if (!offices.isEmpty()) state.put("offices", offices);
        return state;
    }

    static List<String> kinds(Approval approval) {
        return approval.kinds().stream().sorted().map(Enum::name).toList();
    }

    private static Map<String, Object> approval(Approval approval) {
        var wire = new LinkedHashMap<String, Object>();
        wire.put("trade", approval.trade());
        wire.put("kinds", kinds(approval));
        var validUntil = approval.validUntil();
        if (validUntil != null) wire.put("validUntil", validUntil.toString());
        return wire;
    }
}
