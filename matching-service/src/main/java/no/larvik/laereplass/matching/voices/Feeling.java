package no.larvik.laereplass.matching.voices;

/** How a step was: one of three, so that nobody can write who somebody is. */
public enum Feeling {
    GOOD,
    SO_SO,
    BAD
}
