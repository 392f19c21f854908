package no.larvik.laereplass.matching.matches;

/** What must hold, besides state and role, for a step to be taken. */
public enum Guard {
    /** The two still fit: every must-rule holds now. */
    RULES_HOLD,
    /** The young person has fewer than {@value Asking#MOST_TO_ANSWER} proposals to answer. */
    FEW_TO_ANSWER,
    /** The deadline has not passed. */
    BEFORE_DEADLINE,
    /** The deadline has passed. */
    AFTER_DEADLINE,
    /** Times have been suggested to the young person, who has not chosen one. */
    OWED_BY_CANDIDATE,
    /** What is next is not the young person's to say. */
    OWED_BY_EMPLOYER,
    /** Feedback to the young person comes with it. */
    FEEDBACK,
    /** A typed reason comes with it. */
    REASON,
    /**
     * From the company, a typed reason and words to the young person come with it; when staff record what it said, the
     * reason alone.
     */
    REASON_OF_EMPLOYER,
    /** Times to meet come with it, or the choice of one that the other side has suggested. */
    TIMES,
    /** Something about the contract comes with it: its dates, a ticked line, a confirmation. */
    PAPERS,
    /** The contract has its dates, and all whose confirmation it needs have confirmed them as they are. */
    CONTRACT_READY,
    /** Who approved it and when comes with it. */
    APPROVAL,
    /** Staff recorded who takes the step as having answered, less than 24 hours ago, and they say that they have not. */
    OBJECTION,
    /** The consent to share with this employer is stored first. */
    CONSENT_FIRST,
    /** The consent of this match, which was never given, is ended first. */
    CONSENT_ENDED_FIRST,
    /** A seat is reserved first. */
    SEAT_FIRST,
    /** The young person's commitment to this place is stored first. */
    COMMITMENT_FIRST
}
