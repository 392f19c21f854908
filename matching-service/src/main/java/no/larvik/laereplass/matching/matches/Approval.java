package no.larvik.laereplass.matching.matches;

import java.time.LocalDate;
import no.larvik.laereplass.matching.MatchingProblem;
import org.jspecify.annotations.Nullable;

/**
 * That the contract is approved, as staff were told.
 *
 * @param by who approves this kind of contract
 * @param on the day of it
 * @param reference the approver's own number of the case, at most 60 characters
 */
public record Approval(Authority by, LocalDate on, @Nullable String reference) {

    public Approval {
        if (reference != null && reference.length() > 60)
            throw new MatchingProblem.BadField("/approval/reference", "reference-too-long");
    }

    /** Who approves. */
    public enum Authority {
        COUNTY,
        SCHOOL,
        NAV
    }
}
