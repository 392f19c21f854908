package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One proposal and all that followed, as matching-service keeps it and shows it to the young person. Codes are matching's.
 *
 * @param state where it stands
 * @param deadline of that state; null when it has none
 * @param refusal why the company said no; null when it did not
 * @param refusalWords the company's own words with it
 * @param staffWords from staff, with the proposal
 * @param employerWords from the company, with its last step that had any
 * @param times to meet that were suggested
 * @param identityUntil until when the company may see who it is; null when it may not
 * @param meeting null when none was spoken of
 * @param trial null when there was none
 * @param contract null before an offer
 */
public record KeptMatch(
        String id,
        String openingId,
        String organisationNumber,
        String trade,
        String kind,
        String state,
        @Nullable Instant deadline,
        List<Step> history,
        @Nullable String refusal,
        @Nullable String refusalWords,
        @Nullable String staffWords,
        @Nullable String employerWords,
        List<Instant> times,
        @Nullable Instant identityUntil,
        @Nullable Meeting meeting,
        @Nullable Period trial,
        @Nullable Contract contract) {

    /** @param how staff heard it; null when whoever decided did it themselves */
    public record Step(
            Instant at,
            String to,
            String by,
            @Nullable String reason,
            @Nullable String how) {}

    /** @param wish for adaptation, in the young person's own words */
    public record Meeting(
            @Nullable Instant agreed,
            @Nullable String where,
            List<String> adaptations,
            @Nullable String wish) {}

    /** Both days included. */
    public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {}

    /** @param inPlace what was ticked off */
    public record Contract(
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            List<String> inPlace,
            List<Confirmation> confirmations,
            @Nullable Approval approval) {}

    /** @param how staff heard it; null when the party did it themselves */
    public record Confirmation(
            String party,
            Instant at,
            String textVersion,
            @Nullable String how) {}

    public record Approval(
            String by, LocalDate on, @Nullable String reference) {}
}
