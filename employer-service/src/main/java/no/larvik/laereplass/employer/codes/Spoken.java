package no.larvik.laereplass.employer.codes;

/** Languages people use with each other at work. Told to the young person, never counted for or against anybody. */
public enum Spoken {
    NORWEGIAN,
    ENGLISH,
    POLISH,
    LITHUANIAN,
    UKRAINIAN,
    ARABIC,
    TIGRINYA,
    SOMALI,
    SAMI
}
