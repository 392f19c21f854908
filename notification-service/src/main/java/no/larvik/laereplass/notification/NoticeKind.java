package no.larvik.laereplass.notification;

/** What a company is told about, in the few kinds that its people choose among; employer-service keeps what they chose. */
public enum NoticeKind {
    ANSWERS,
    MEETINGS,
    CONTRACTS,
    LEARNING,
    SEARCHES;

    static NoticeKind of(Occasion occasion) {
        return switch (occasion) {
            case INTERVIEW_AGREED, INTERVIEW_CHANGED, REMINDER_MEETING, TRIAL -> MEETINGS;
            case CONTRACT_PREPARED, CONTRACT_SENT, CONTRACT_RETURNED, CONTRACT_APPROVED -> CONTRACTS;
            case NEW_PLACES, NEW_PEOPLE, NEW_CASES -> SEARCHES;
            default -> occasion.isOfAJourney() ? LEARNING : ANSWERS;
        };
    }
}
