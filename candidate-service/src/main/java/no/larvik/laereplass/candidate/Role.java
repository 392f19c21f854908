package no.larvik.laereplass.candidate;

/** What somebody may be here. Other roles have no business in this service. */
public enum Role {
    CANDIDATE,
    EMPLOYER,
    STAFF,
    TEAM_LEAD,
    ADMINISTRATOR,
    DATA_PROTECTION,
    SERVICE
}
