package no.larvik.laereplass.matching.matches;

import java.util.Set;

/** The typed reasons people choose from. What time or another service causes carries a code of its own. */
public final class Reasons {

    private static final Set<String> OF_CANDIDATE = Set.of("TOO_FAR", "WRONG_TRADE", "NOT_NOW", "OTHER");
    private static final Set<String> OF_STAFF =
            Set.of("PICKED_BY_MISTAKE", "CANDIDATE_ASKED", "PLACE_CHANGED", "OTHER");
    private static final Set<String> OF_EMPLOYER =
            Set.of("SEAT_TAKEN", "CANNOT_TAKE_ANYBODY", "AGREED_WITH_CANDIDATE", "OTHER");
    private static final Set<String> RETURNED =
            Set.of("SOMETHING_MISSING", "DATES_TO_CHANGE", "APPROVAL_MISSING", "OTHER");

    private Reasons() {}

    /** Whether this role may give this reason for coming to this state. */
    static boolean fits(Transition step, Actor by, String reason) {
        if (step.has(Guard.OBJECTION)) return reason.equals(Objection.REASON);
        if (step.fact().equals("contract-returned")) return RETURNED.contains(reason);
        if (step.fact().equals("contract-prepared")) return Backdating.REASONS.contains(reason);
        return switch (by) {
            case CANDIDATE -> OF_CANDIDATE.contains(reason);
            case STAFF -> OF_STAFF.contains(reason);
            case EMPLOYER -> OF_EMPLOYER.contains(reason);
            case SYSTEM -> true;
        };
    }
}
