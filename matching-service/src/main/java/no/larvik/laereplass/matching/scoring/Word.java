package no.larvik.laereplass.matching.scoring;

/** What people see before, or instead of, a number. */
public enum Word {
    VERY_GOOD,
    GOOD,
    POSSIBLE
}
