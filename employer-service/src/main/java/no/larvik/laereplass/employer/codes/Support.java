package no.larvik.laereplass.employer.codes;

/** What the workplace can adapt. */
public enum Support {
    FIXED_CONTACT,
    CALM_PLACE,
    WRITTEN_INSTRUCTIONS,
    STEP_BY_STEP,
    FLEXIBLE_HOURS,
    LANGUAGE_SUPPORT,
    SHORTER_DAYS,
    STEP_FREE_ACCESS
}
