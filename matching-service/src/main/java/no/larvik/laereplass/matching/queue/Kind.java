package no.larvik.laereplass.matching.queue;

/** Why somebody or something needs staff now. In the order of a day, where two are equally urgent. */
public enum Kind {
    /** A message did not reach the young person: call. */
    RING(true),
    /** Somebody says that an answer we recorded is not theirs: call. */
    OBJECTED(true),
    /** The young person's answer is due today. */
    ANSWER_DUE(false),
    /** Reminded and still without an answer, or the deadline went by. */
    UNANSWERED(true),
    /** The two have met or tried, and nobody has said what came of it. */
    INTERVIEW_OUTCOME(false),
    /** The employer's answer is about to be too late, or was. */
    EMPLOYER_SILENT(true),
    /** A no, a place that is gone, or an end before the certificate: looking again. */
    BACK_IN_POOL(true),
    /** A half-year talk is due or missed, or nobody has heard anything. */
    TALK_DUE(false),
    /** A contract is not sent, or not approved. */
    CONTRACT_WAITING(false),
    /** Nothing can be looked for without a yes to it. */
    CONSENT_MISSING(false),
    /** A place of this week fits somebody well. */
    NEW_PLACE(true),
    /** A day of the county's year is near, and some without a place should know of it. */
    FORMIDLING_DAY(true),
    /** Looks for a place, and nothing has been proposed for a month. */
    NOBODY_PROPOSED(false);

    private final boolean done;

    Kind(boolean done) {
        this.done = done;
    }

    /** Whether staff may say that it is seen to: nothing else would make it go. */
    public boolean canBeDone() {
        return done;
    }
}
