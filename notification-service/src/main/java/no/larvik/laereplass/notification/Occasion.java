package no.larvik.laereplass.notification;

/** Why somebody is told. The texts of each are in {@code wording*.properties}. */
public enum Occasion {
    /** A young person has a proposal to answer. */
    PROPOSAL,
    /** The young person said yes; the employer has an anonymous card to look at. */
    SAID_YES,
    /** The employer wants to know who it is. */
    INTERESTED,
    /** The employer offers the place. */
    OFFERED,
    /** The young person took the place. */
    OFFER_ACCEPTED,
    /** The match ended without a place; told to those who knew of it and did not end it themselves. */
    CLOSED,
    /** Somebody has written; what, only the two sides know. */
    MESSAGE;

    boolean isAboutAMatch() {
        return this != MESSAGE;
    }
}
