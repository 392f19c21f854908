package no.larvik.laereplass.employer.openings;

/** Where an opening stands. Withdrawn is the end: what was said yes to must not come back as something else. */
public enum Status {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
