package no.larvik.laereplass.candidate;

/** What helps at work. Never the cause: no diagnosis fits in here. */
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
