package no.larvik.laereplass.matching.journeys;

/** What can happen on a journey. */
public enum Deed {
    START,
    HOLD_TALK,
    MISS_TALK,
    ASK_FOR_TALK,
    REGISTER_CONTACT,
    WARN_OF_SILENCE,
    CHANGE_KIND,
    EXTEND,
    END,
    GO_TO_SCHOOL,
    ENTER_EXAM,
    PASS,
    NOT_PASS,
    CLOSE
}
