package no.larvik.laereplass.chassis.imports;

/** What a row leads to. */
public enum Outcome {
    CREATED,
    CHANGED,
    /** Everything it says is known already. */
    UNCHANGED,
    /** Nothing wrong with it, and yet not taken in; the note says why. */
    SKIPPED,
    REFUSED
}
