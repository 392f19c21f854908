package no.larvik.laereplass.candidate;

import java.util.Locale;

/** What a field can break. Each has a text in every language that says what to do. */
public enum Rule {
    AGE_NEEDS_REASON,
    CHOOSE_AT_LEAST_ONE,
    CHOSEN_TWICE,
    CONSENT_NEEDED,
    DATE_OUT_OF_RANGE,
    IN_THE_FUTURE,
    LOOKS_LIKE_NATIONAL_ID,
    NOT_A_MOBILE,
    NOT_A_NAME,
    NOT_A_PHONE,
    NOT_AN_ANSWER,
    NOT_AN_EMAIL,
    OUT_OF_RANGE,
    OUTSIDE_PROGRAMME_AGE,
    REQUIRED,
    SMS_NOT_WANTED,
    TOO_LONG,
    TOO_LONG_AGO,
    TOO_MANY,
    UNKNOWN_AGENCY,
    UNKNOWN_CASE,
    UNKNOWN_COLLEAGUE,
    UNKNOWN_LANGUAGE,
    UNKNOWN_POSTAL_CODE,
    UNKNOWN_QUESTION,
    UNKNOWN_SCHOOL,
    UNKNOWN_TEXT_VERSION,
    UNKNOWN_TRADE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
