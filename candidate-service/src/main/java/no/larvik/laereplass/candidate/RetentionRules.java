package no.larvik.laereplass.candidate;

import java.time.Period;

/**
 * How long what is kept, counted from the last time anything happened. Proposed for the data protection officer to
 * decide; the periods are settings.
 *
 * @param quietUntilNotice a case where nothing happens, before the person is told that it will go
 * @param noticeUntilErasure from then until it goes, unless something happens
 * @param returnedReferral a referral that was given back
 * @param looks who has seen what
 */
public record RetentionRules(
        Period quietUntilNotice, Period noticeUntilErasure, Period returnedReferral, Period looks) {

    public RetentionRules {
        if (isNone(quietUntilNotice) || isNone(noticeUntilErasure) || isNone(returnedReferral) || isNone(looks))
            throw new IllegalArgumentException("every period is longer than nothing");
    }

    private static boolean isNone(Period period) {
        return period.isZero() || period.isNegative();
    }
}
