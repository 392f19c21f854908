package no.larvik.laereplass.employer.codes;

/** Level of Norwegian, after the European framework. */
public enum LanguageLevel {
    A1,
    A2,
    B1,
    B2,
    C1
}
