package no.larvik.laereplass.notification;

/** Whom a message is for. Which person that is today, the owner of the person knows. */
public enum Audience {
    CANDIDATE,
    STAFF,
    EMPLOYER;

    /** Whether this side had heard of a match that stood at this step: nobody is told the end of what they never knew. */
    public boolean knewOf(MatchStep step) {
        return switch (this) {
            case CANDIDATE -> step != MatchStep.DRAFT;
            case STAFF -> true;
            case EMPLOYER -> MatchStep.SEEN_BY_EMPLOYER.contains(step);
        };
    }
}
