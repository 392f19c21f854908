package no.larvik.laereplass.employer.openings;

/**
 * Where an opening stands. Withdrawn and filled are the end: what was said yes to must not come back as something else.
 */
public enum Status {
    DRAFT,
    PUBLISHED,

    /** Its deadline is past: those who are in dialogue go on, nobody new is suggested. It can be extended. */
    LAPSED,

    /** All its seats are taken, here or elsewhere. An offer that is given stands. */
    FILLED,
    WITHDRAWN;

    public boolean isOver() {
        return this == FILLED || this == WITHDRAWN;
    }
}
