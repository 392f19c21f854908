package no.larvik.laereplass.candidate;

/** Whether matching may look at the person. */
public enum Status {
    REGISTERED,
    PUBLISHED,
    WITHDRAWN
}
