package no.larvik.laereplass.chassis.inbox;

/** What a subscription may rely on. */
public enum Delivery {
    /** Every number, in order; a gap holds back the key. */
    EVENTS,
    /** The latest state; numbers may be missing, none comes after a higher one. */
    STATES,
    /** Only that an aggregate is gone; its states before are passed by, and leave no mark in the store. */
    ERASURES,
    /** As {@link #STATES}, from the beginning at each start and for each replica. */
    MEMORY,
    /** Only what comes from now on, in each replica; nothing is marked, parked or read again after a start. */
    LIVE
}
