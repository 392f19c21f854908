package no.larvik.laereplass.candidate;

/** What was looked at, and the reason that comes with it. */
public enum Sight {
    /** Staff opened the case. */
    CASE(Why.FOLLOW_UP),
    /** Cases stood in a list staff looked through. */
    LIST(Why.FOLLOW_UP),
    /** Staff read this very log. */
    ACCESS_LOG(Why.FOLLOW_UP),
    /** Staff read the notes. */
    NOTES(Why.FOLLOW_UP),
    /** Staff read the messages. */
    MESSAGES(Why.FOLLOW_UP),
    /** Staff fetched all that is kept, for somebody without a sign-in. */
    EXPORT(Why.FOLLOW_UP),
    /** Staff opened a document. */
    DOCUMENT(Why.FOLLOW_UP),
    /** An employer who is interested opened a document. */
    SHARED_DOCUMENT(Why.CONSENT),
    /** Name and contact, by an employer who is interested. */
    IDENTITY(Why.CONSENT),
    /** What was answered an employer, by that employer. */
    ANSWERS(Why.CONSENT),
    /** Address and language, to send a message. */
    CONTACT(Why.MESSAGE),
    /** First names and initials, beside matches. */
    NAME(Why.FOLLOW_UP),
    /** Counted in a sum over groups of people; nobody was shown anybody. */
    GROUPS(Why.FAIRNESS);

    /** What made it right to look. */
    public enum Why {
        /** Staff help the person to a place. */
        FOLLOW_UP,
        /** The person said yes to this employer. */
        CONSENT,
        /** The person is to be told something. */
        MESSAGE,
        /** Somebody answers for places falling fairly. */
        FAIRNESS
    }

    private final Why why;

    Sight(Why why) {
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
