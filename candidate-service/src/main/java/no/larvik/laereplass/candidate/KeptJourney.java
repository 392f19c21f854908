package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from a contract to a certificate, as matching-service keeps it and shows it to the young person. Codes are
 * matching's.
 *
 * @param openingId null in school
 * @param talkDue when the next talk is to be held; null when none is
 * @param contactUntil until when somebody stays in touch after it broke off
 * @param reason why it broke off
 * @param lessons what would help next time
 * @param lessonWords the same in staff's words
 */
public record KeptJourney(
        String id,
        @Nullable String openingId,
        String trade,
        String kind,
        String stage,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate talkDue,
        @Nullable LocalDate contactUntil,
        @Nullable String certificate,
        @Nullable String reason,
        List<String> lessons,
        @Nullable String lessonWords,
        List<Entry> entries) {

    /**
     * @param deed null for the beginning
     * @param day it was done, or holds from
     * @param code what else was said, by the deed: a reason, a kind, a certificate or a day
     */
    public record Entry(
            Instant at,
            @Nullable String deed,
            String stage,
            String by,
            LocalDate day,
            @Nullable String code) {}
}
