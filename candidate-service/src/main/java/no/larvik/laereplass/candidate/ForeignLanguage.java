package no.larvik.laereplass.candidate;

/**
 * Languages taught in Norwegian schools, so that knowing one tells nothing about where somebody comes from. Norwegian
 * has a field of its own, see {@link Wishes}.
 */
public enum ForeignLanguage {
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH
}
