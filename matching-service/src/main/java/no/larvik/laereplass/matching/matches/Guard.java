package no.larvik.laereplass.matching.matches;

/** What must hold, besides state and role, for a step to be taken. */
public enum Guard {
    /** The two still fit: every must-rule holds now. */
    RULES_HOLD,
    /** The deadline has not passed. */
    BEFORE_DEADLINE,
    /** The deadline has passed. */
    AFTER_DEADLINE,
    /** Feedback to the young person comes with it. */
    FEEDBACK,
    /** The consent to share with this employer is stored first. */
    CONSENT_FIRST,
    /** A seat is reserved first. */
    SEAT_FIRST,
    /** The young person's commitment to this place is stored first. */
    COMMITMENT_FIRST
}
