package no.larvik.laereplass.notification;

import java.util.Arrays;
import java.util.Set;

/** The steps of a match as far as messages depend on them; matching-service owns the life cycle. */
public enum MatchStep {
    DRAFT,
    PROPOSED,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    PRESENTED,
    INTERESTED,
    NOT_SELECTED,
    EMPLOYER_SILENT,
    INTERVIEW,
    TRIAL,
    OFFERED,
    OFFER_ACCEPTED,
    OFFER_DECLINED,
    WITHDRAWN,
    SUPERSEDED,
    CONTRACT_SENT,
    CONTRACT_APPROVED,
    COMPLETED,
    ENDED,
    /** A step that came after this service was written: later than all of ours, and no reason to fail. */
    LATER;

    static final Set<MatchStep> SEEN_BY_EMPLOYER = Set.of(
            PRESENTED,
            INTERESTED,
            INTERVIEW,
            TRIAL,
            OFFERED,
            OFFER_ACCEPTED,
            CONTRACT_SENT,
            CONTRACT_APPROVED,
            COMPLETED,
            ENDED,
            LATER);

    public static MatchStep of(String name) {
        return Arrays.stream(values())
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElse(LATER);
    }
}
