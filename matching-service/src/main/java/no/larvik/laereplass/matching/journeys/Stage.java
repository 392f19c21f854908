package no.larvik.laereplass.matching.journeys;

/** Where a journey stands. What may follow is said by the {@link Course} alone. */
public enum Stage {
    /** The contract is approved, the first day is ahead. */
    PLANNED,
    /** On the way. */
    RUNNING,
    /** On the way in school instead of a company: Vg3 fagopplæring i skole. */
    IN_SCHOOL,
    /** Registered for the final exam. */
    EXAM,
    /** Ended with its certificate. */
    COMPLETED,
    /** Ended before the certificate. Contact goes on, also past 21, for two more years or until a new journey begins. */
    ENDED,
    /** Contact has ended too. */
    CLOSED;

    /** Somebody still follows this one up. */
    public boolean followed() {
        return this != COMPLETED && this != CLOSED;
    }
}
