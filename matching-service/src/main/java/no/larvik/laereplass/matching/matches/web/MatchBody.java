package no.larvik.laereplass.matching.matches.web;

import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.matching.matches.Feedback;
import no.larvik.laereplass.matching.matches.Objection;
import no.larvik.laereplass.matching.matches.OnBehalf;
import no.larvik.laereplass.matching.matches.State;
import no.larvik.laereplass.matching.scoring.Word;
import org.jspecify.annotations.Nullable;

/**
 * A match as one person may see it.
 *
 * @param actions what this person may do now
 * @param card the young person without identity, for the employer only
 * @param objection this person's own answer as staff recorded it, while it may still be said not to be theirs
 * @param employerWords the company's own words to the young person, with its last step that had any
 * @param changed what is different from what the young person said yes to, while the match asks again; for staff and
 *     the young person
 * @param recordable what staff may record here for the young person or the employer; empty for everybody else
 * @param scoreWord how well the two fit, in a word; null when one has left the market
 */
record MatchBody(
        String id,
        long version,
        String candidateId,
        String openingId,
        String employerId,
        String organisationNumber,
        String municipality,
        State state,
        @Nullable Instant deadline,
        List<StepBody> history,
        List<ActionBody> actions,
        @Nullable Feedback feedback,
        String trade,
        String kind,
        @Nullable CardBody card,
        @Nullable Word scoreWord,
        @Nullable String message,
        @Nullable String employerWords,
        @Nullable ChangedBody changed,
        List<Instant> slots,
        @Nullable Instant identityUntil,
        @Nullable MeetingBody meeting,
        @Nullable PeriodBody trial,
        @Nullable ContractBody contract,
        List<ActionBody> recordable,
        @Nullable Objection objection) {

    record StepBody(
            Instant at,
            @Nullable State from,
            State to,
            String by,
            @Nullable String reason,
            OnBehalf.@Nullable Way recorded) {}

    record ActionBody(State to, String by) {}
}
