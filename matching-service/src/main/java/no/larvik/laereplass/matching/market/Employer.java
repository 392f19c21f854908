package no.larvik.laereplass.matching.market;

import java.util.List;
import no.larvik.laereplass.matching.scoring.Approval;

/** What the market needs to know about an employer: which trades the county lets it teach. */
public record Employer(String id, List<Approval> approvals) {

    public Employer {
        approvals = List.copyOf(approvals);
    }
}
