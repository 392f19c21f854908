package no.larvik.laereplass.matching.journeys;

/** Why a journey ended before its certificate. Never a word about health, family or blame. */
public enum EndReason {
    BY_AGREEMENT,
    COMPANY_COULD_NOT_GO_ON,
    ANOTHER_TRADE,
    ANOTHER_PLACE,
    NEEDS_MORE_SUPPORT,
    HIGHER_EDUCATION,
    OTHER_WORK,
    MOVED_AWAY,
    OTHER
}
