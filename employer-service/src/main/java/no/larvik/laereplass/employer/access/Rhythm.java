package no.larvik.laereplass.employer.access;

/** How often e-mail of one kind comes; what has a short deadline comes at once whatever is chosen. */
public enum Rhythm {
    AT_ONCE,
    /** Gathered, on weekdays at 8. */
    DAILY,
    /** Gathered, on Mondays at 8. */
    WEEKLY
}
