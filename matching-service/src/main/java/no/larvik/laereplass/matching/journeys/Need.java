package no.larvik.laereplass.matching.journeys;

/** What must hold, besides stage and role, for a deed to be done. */
public enum Need {
    /** Its time has come. */
    TIME,
    /** A day comes with it, not in the future. */
    DAY,
    /** A new last day comes with it, at most a year after the first contract's. */
    LAST_DAY,
    /** Another kind of contract comes with it, and the young person has agreed. */
    AGREED_KIND,
    /** A typed reason comes with it, and what was learnt. */
    REASON_AND_LEARNT,
    /** A typed reason comes with it. */
    REASON,
    /** Which certificate. */
    CERTIFICATE,
    /** The last way to the exam went through a company. */
    BY_COMPANY,
    /** It went through school. */
    BY_SCHOOL
}
