package no.larvik.laereplass.matching.scoring;

/** What people fear is counted, and is not. Told with every explanation. */
public enum NotUsed {
    NAME,
    GENDER,
    BIRTH_COUNTRY,
    ETHNICITY,
    RELIGION,
    HEALTH,
    FAMILY,
    BENEFITS,
    SCHOOL_ABSENCE,
    EXACT_AGE,
    ADDRESS
}
