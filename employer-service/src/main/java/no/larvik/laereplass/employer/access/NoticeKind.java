package no.larvik.laereplass.employer.access;

/** What an organisation is told about, in the few kinds that people choose among. notification-service knows which occasions each holds. */
public enum NoticeKind {
    /** A young person said yes, took the place or is out, and what staff wrote down for the company. */
    ANSWERS,
    /** Times to meet. */
    MEETINGS,
    /** The contract and its confirmations. */
    CONTRACTS,
    /** From the first day to the certificate. */
    LEARNING,
    /** New young people could fit a place. */
    SEARCHES
}
