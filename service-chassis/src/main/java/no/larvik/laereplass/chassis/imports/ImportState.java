package no.larvik.laereplass.chassis.imports;

/** Where an import stands. */
public enum ImportState {
    /** Waits for somebody to say which column is which. */
    UPLOADED,
    CHECKING,
    /** Waits for somebody to decide. */
    CHECKED,
    APPLYING,
    APPLIED,
    UNDOING,
    UNDONE;

    boolean isAtWork() {
        return this == CHECKING || this == APPLYING || this == UNDOING;
    }
}
