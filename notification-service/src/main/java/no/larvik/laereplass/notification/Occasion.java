package no.larvik.laereplass.notification;

import java.util.EnumSet;
import java.util.Set;

/** Why somebody is told. The texts of each are in {@code wording*.properties}. */
public enum Occasion {
    /** A young person has a proposal to answer. */
    PROPOSAL,
    /** The young person said yes; the employer has an anonymous card to look at. */
    SAID_YES,
    /** The employer wants to know who it is. */
    INTERESTED,
    /** The employer offers the place. */
    OFFERED,
    /** The young person took the place. */
    OFFER_ACCEPTED,
    /** The match ended without a place; told to those who knew of it and did not end it themselves. */
    CLOSED,
    /** Somebody has written; what, only the two sides know. */
    MESSAGE,
    /** The opening changed after a yes: the old answer does not count. */
    ASKED_AGAIN,
    /** A no was taken back within its day. */
    NO_UNDONE,
    INTERVIEW_AGREED,
    /** Another time, a time chosen, or what the young person needs. */
    INTERVIEW_CHANGED,
    TRIAL,
    /** Dates or a confirmation. */
    CONTRACT_PREPARED,
    CONTRACT_SENT,
    CONTRACT_RETURNED,
    CONTRACT_APPROVED,
    /** Staff wrote down an answer given by telephone or face to face; whoever gave it may object for 24 hours. */
    RECORDED,
    /** Somebody says that an answer which was written down is not theirs: it no longer counts. */
    OBJECTED,
    JOURNEY_STARTED,
    JOURNEY_ENDED,
    KIND_CHANGED,
    EXTENDED,
    EXAM,
    EXAM_NOT_PASSED,
    CERTIFICATE,
    TO_SCHOOL,
    JOURNEY_CLOSED,
    TALK_HELD,
    TALK_MISSED,
    TALK_ASKED_FOR,
    /** Nobody has heard anything for a long time. */
    SILENCE,
    REMINDER_PROPOSAL,
    REMINDER_OFFER,
    REMINDER_CARD,
    /** They are to meet, and it is this one's turn to choose or suggest a time. */
    REMINDER_MEETING,
    /** A half-year talk is coming up. */
    TALK_DUE,
    /** Staff registered a young person, who gets the code that binds their sign-in to the case. */
    INVITATION,
    APPLICATION_OPENS,
    /** The last day to apply comes near. */
    APPLY_SOON,
    REMINDER_APPLY,
    /** The county looks for places for those who have applied. */
    PLACING_BEGINS,
    SCHOOL_OFFERED,
    PLACING_ENDS,
    /** New places fit what a member of staff looks for. */
    NEW_PLACES,
    /** New young people could fit a company's opening. */
    NEW_PEOPLE,
    /** New young people of a member of staff's own could fit an opening. */
    NEW_CASES;

    private static final Set<Occasion> OF_A_CASE = EnumSet.of(MESSAGE, INVITATION);
    private static final Set<Occasion> OF_A_SEARCH = EnumSet.of(NEW_PLACES, NEW_PEOPLE, NEW_CASES);
    private static final Set<Occasion> OF_A_DAY =
            EnumSet.of(APPLICATION_OPENS, APPLY_SOON, REMINDER_APPLY, PLACING_BEGINS, SCHOOL_OFFERED, PLACING_ENDS);

    private static final Set<Occasion> OF_A_JOURNEY = EnumSet.of(
            JOURNEY_STARTED,
            JOURNEY_ENDED,
            KIND_CHANGED,
            EXTENDED,
            EXAM,
            EXAM_NOT_PASSED,
            CERTIFICATE,
            TO_SCHOOL,
            JOURNEY_CLOSED,
            TALK_HELD,
            TALK_MISSED,
            TALK_ASKED_FOR,
            SILENCE,
            TALK_DUE);

    /**
     * What it leads to: a match, the way to a certificate, what is written in a case, a day of the county's year, or a saved
     * search. Read from the occasion and not stored, so that what was laid earlier leads there as well.
     */
    String subjectKind() {
        if (OF_A_DAY.contains(this)) return "day";
        if (isOfAJourney()) return "journey";
        if (isOfASearch()) return "search";
        return OF_A_CASE.contains(this) ? "candidate" : "match";
    }

    boolean isOfAJourney() {
        return OF_A_JOURNEY.contains(this);
    }

    boolean isOfASearch() {
        return OF_A_SEARCH.contains(this);
    }

    /** Whether it leads to what it is about itself, and not to the case of the young person. */
    boolean leadsToItself() {
        return !OF_A_CASE.contains(this) && !OF_A_DAY.contains(this);
    }
}
