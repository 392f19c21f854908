package no.larvik.laereplass.matching.journeys;

/** What a journey ends with when it goes all the way. */
public enum Certificate {
    FAGBREV,
    SVENNEBREV,
    KOMPETANSEBEVIS,
    PRAKSISBREV,
    PRAKSIS_FULLFORT;

    /** Whether a contract of this kind can end with it. */
    boolean fits(String kind) {
        return switch (this) {
            case FAGBREV, SVENNEBREV -> kind.equals("LAERLING");
            case KOMPETANSEBEVIS -> kind.equals("LAEREKANDIDAT");
            case PRAKSISBREV -> kind.equals("PRAKSISBREV");
            case PRAKSIS_FULLFORT -> kind.equals("PRAKSIS") || kind.equals("YFF_PRAKSIS");
        };
    }
}
