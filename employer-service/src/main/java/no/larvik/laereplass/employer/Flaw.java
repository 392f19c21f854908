package no.larvik.laereplass.employer;

import java.util.Map;

/** One thing wrong with what somebody wrote: which field, why, and the figures the explanation needs. */
public record Flaw(String field, Reason reason, Map<String, Object> figures) {

    public Flaw {
        figures = Map.copyOf(figures);
    }

    public static Flaw of(String field, Reason reason) {
        return new Flaw(field, reason, Map.of());
    }

    /** Why a field is refused; each has a sentence in three languages that says how to mend it. */
    public enum Reason {
        REQUIRED,
        UNKNOWN_TRADE,
        UNKNOWN_POSTAL_CODE,
        UNKNOWN_UNIT,
        UNIT_IN_CIRCLE,
        INVALID_ORGANISATION_NUMBER,
        NOT_A_LEGAL_ENTITY,
        LEGAL_ENTITY_AS_WORKPLACE,
        WORKPLACE_OF_ANOTHER,
        UNKNOWN_ORGANISATION,
        BANKRUPT_ORGANISATION,
        DELETED_ORGANISATION,
        EMPLOYER_IS_OVER,
        INVALID_PHONE,
        OUT_OF_RANGE,
        MORE_THAN_THE_WHOLE,
        TOO_SHORT,
        ENDS_BEFORE_START,
        IN_THE_PAST,
        IN_THE_FUTURE,
        TOO_FAR_AHEAD,
        NO_APPROVAL,
        NOT_A_MEMBER,
        NOT_AN_OFFICE,
        OFFICE_ITSELF,
        TOO_MANY,
        HALF_HOURS,
        WRONG_OPTIONS,
        DEADLINE_PASSED,
        LONG_DAYS_UNDER_18,
        NIGHT_WORK_UNDER_18,
        FORBIDDEN_EXPOSURE_UNDER_18,
        WORDING_GENDER,
        WORDING_AGE,
        WORDING_ORIGIN,
        WORDING_BELIEF,
        WORDING_HEALTH,
        WORDING_FAMILY,
        WORDING_ORIENTATION,
        WORDING_MEMBERSHIP
    }
}
