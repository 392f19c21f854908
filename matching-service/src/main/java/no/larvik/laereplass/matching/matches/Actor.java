package no.larvik.laereplass.matching.matches;

import java.util.Locale;

/** In which part somebody acts on a match. */
public enum Actor {
    /** Follow-up staff with the young person in their caseload. */
    STAFF,
    /** The young person. */
    CANDIDATE,
    /** The employer the opening belongs to. */
    EMPLOYER,
    /** Time, or something that happened elsewhere. Never a decision about a person. */
    SYSTEM;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
