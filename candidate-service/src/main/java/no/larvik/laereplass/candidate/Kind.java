package no.larvik.laereplass.candidate;

/** The kinds of placement a young person can wish for. */
public enum Kind {
    LAERLING,
    LAEREKANDIDAT,
    PRAKSISBREV,
    YFF_PRAKSIS,
    PRAKSIS
}
