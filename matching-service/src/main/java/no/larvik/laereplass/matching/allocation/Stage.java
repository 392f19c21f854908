package no.larvik.laereplass.matching.allocation;

/** How far a run has come, in this order. */
public enum Stage {
    COLLECT,
    SCORE,
    STABLE,
    FAIR,
    CHECK,
    STORE
}
