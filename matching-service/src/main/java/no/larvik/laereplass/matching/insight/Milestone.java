package no.larvik.laereplass.matching.insight;

import java.util.Optional;
import no.larvik.laereplass.matching.matches.State;

/**
 * How far a proposal came, in the order everybody passes. Interview and trial are optional and therefore no milestones.
 * Whoever reached one has reached those before it.
 */
public enum Milestone {
    /** The young person was asked. */
    PROPOSED,
    /** The young person said yes. */
    YES,
    /** The employer wanted to meet. */
    INTERESTED,
    OFFERED,
    OFFER_ACCEPTED,
    /** The contract is approved. */
    SIGNED,
    /** The journey ended with its certificate. */
    CERTIFICATE;

    public static final int COUNT = values().length;

    /** Empty for a draft and for every way out: who leaves keeps what was reached. */
    static Optional<Milestone> of(State state) {
        return switch (state) {
            case PROPOSED -> Optional.of(PROPOSED);
            case ACCEPTED, PRESENTED -> Optional.of(YES);
            case INTERESTED, INTERVIEW, TRIAL -> Optional.of(INTERESTED);
            case OFFERED -> Optional.of(OFFERED);
            case OFFER_ACCEPTED, CONTRACT_SENT -> Optional.of(OFFER_ACCEPTED);
            case CONTRACT_APPROVED -> Optional.of(SIGNED);
            case COMPLETED -> Optional.of(CERTIFICATE);
            case DRAFT,
                    DECLINED,
                    EXPIRED,
                    NOT_SELECTED,
                    EMPLOYER_SILENT,
                    ENDED,
                    OFFER_DECLINED,
                    WITHDRAWN,
                    SUPERSEDED -> Optional.empty();
        };
    }
}
