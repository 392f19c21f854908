package no.larvik.laereplass.chassis.imports;

/** What to do when some rows are wrong. */
public enum ImportChoice {
    ALL_OR_NOTHING,
    GOOD_ROWS
}
