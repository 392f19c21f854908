package no.larvik.laereplass.chassis.simulation;

/** Mistakes planted to show that the simulation can see. */
public enum Bug {
    NONE,
    /** The broker lets whoever held the transactional id before go on writing. */
    NO_FENCING,
    /** After sending, the list of pending facts is emptied, not trimmed up to what was sent. */
    CLEARS_THE_LIST,
    /** Every record is taken in, whatever its number. */
    NO_SEQUENCE_CHECK
}
