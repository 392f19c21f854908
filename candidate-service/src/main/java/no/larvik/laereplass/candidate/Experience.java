package no.larvik.laereplass.candidate;

/** Where somebody has learnt to work. Everything counts. */
public enum Experience {
    SUMMER_JOB,
    PART_TIME_JOB,
    FULL_TIME_JOB,
    SCHOOL_PLACEMENT,
    WORK_PLACEMENT,
    VOLUNTEERING,
    CLUB,
    OWN_PROJECTS
}
