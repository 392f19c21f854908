package no.larvik.laereplass.employer.employers;

/** The language an employer wants messages in. */
public enum Language {
    NB,
    NN,
    EN
}
