package no.larvik.laereplass.candidate;

/** Level of Norwegian. The level only: never a mother tongue, which would tell where a person comes from. */
public enum LanguageLevel {
    A1,
    A2,
    B1,
    B2,
    C1
}
