package no.larvik.laereplass.matching.matches.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.matches.Actor;
import no.larvik.laereplass.matching.matches.Approval;
import no.larvik.laereplass.matching.matches.Contract;
import no.larvik.laereplass.matching.matches.Details;
import no.larvik.laereplass.matching.matches.Feedback;
import no.larvik.laereplass.matching.matches.Instruction;
import no.larvik.laereplass.matching.matches.Interview;
import no.larvik.laereplass.matching.matches.OnBehalf;
import no.larvik.laereplass.matching.matches.Papers;
import no.larvik.laereplass.matching.matches.State;
import org.jspecify.annotations.Nullable;

/**
 * @param deadline a moment, or a day in Norway that is then included
 * @param period of the trial, or of the contract; both days included
 * @param onBehalf staff record what somebody said by telephone or face to face
 * @param objection an answer that staff recorded is not mine; {@code to} is where it was given
 */
record TransitionRequest(
        @NotNull State to,
        @Nullable String deadline,
        @Nullable String reason,
        @Nullable FeedbackBody feedback,
        @Nullable String message,
        @Nullable List<Instant> slots,
        @Valid @Nullable MeetingRequest meeting,
        @Valid @Nullable PeriodRequest period,
        @Nullable Set<Contract.Item> ticked,
        @Valid @Nullable ConfirmRequest confirm,
        @Valid @Nullable ApprovalRequest approval,
        @Valid @Nullable OnBehalfRequest onBehalf,
        @Nullable Boolean objection) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    Instruction toInstruction() {
        if (Boolean.TRUE.equals(objection)) return Instruction.objection(to);
        return new Instruction(
                to,
                deadline == null ? null : moment(deadline),
                reason,
                feedback == null ? null : new Feedback(feedback.code() == null ? "" : feedback.code(), feedback.text()),
                message,
                slots == null ? List.of() : slots,
                new Details(
                        meeting == null ? null : meeting.toMeet(),
                        period == null ? null : new Papers.Period(period.from(), period.until()),
                        ticked,
                        confirm == null
                                ? null
                                : new Details.Confirm(confirm.party(), confirm.textVersion(), confirm.how()),
                        approval == null ? null : new Approval(approval.by(), approval.on(), approval.reference()),
                        onBehalf == null ? null : new OnBehalf(onBehalf.of(), onBehalf.how(), onBehalf.at()),
                        null));
    }

    private static Instant moment(String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).atTime(23, 59, 59).atZone(OSLO).toInstant()
                    : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new MatchingProblem.BadField("/deadline", "not-a-time");
        }
    }

    record MeetingRequest(
            @Nullable Instant slot,
            @Nullable String where,
            @Nullable Set<Interview.Adaptation> adaptations,
            @Nullable String wish) {

        Details.Meet toMeet() {
            return new Details.Meet(slot, where, adaptations == null ? Set.of() : adaptations, wish);
        }
    }

    record PeriodRequest(@NotNull LocalDate from, @NotNull LocalDate until) {}

    record ConfirmRequest(
            Contract.@Nullable Party party, @NotNull String textVersion, OnBehalf.@Nullable Way how) {}

    record ApprovalRequest(
            @NotNull Approval.Authority by,
            @NotNull LocalDate on,
            @Nullable String reference) {}

    record OnBehalfRequest(
            @NotNull Actor of,
            @NotNull OnBehalf.Way how,
            @Nullable Instant at) {}

    record FeedbackBody(@Nullable String code, @Nullable String text) {}
}
