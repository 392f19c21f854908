package no.larvik.laereplass.candidate.matching;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.candidate.KeptMatch;
import no.larvik.laereplass.candidate.KeptMatches;
import org.jspecify.annotations.Nullable;

/** The fields we need of matching-service's answer; it may have others. */
@JsonIgnoreProperties(ignoreUnknown = true)
record KeptMatchesV1(List<MatchV1> items, int untold) {

    KeptMatches.Kept toKept() {
        return new KeptMatches.Kept(items.stream().map(MatchV1::toMatch).toList(), untold);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record MatchV1(
            String id,
            String openingId,
            String organisationNumber,
            String trade,
            String kind,
            String state,
            @Nullable Instant deadline,
            List<StepV1> history,
            @Nullable FeedbackV1 feedback,
            @Nullable String message,
            @Nullable String employerWords,
            List<Instant> slots,
            @Nullable Instant identityUntil,
            @Nullable MeetingV1 meeting,
            @Nullable PeriodV1 trial,
            @Nullable ContractV1 contract) {

        KeptMatch toMatch() {
            return new KeptMatch(
                    id,
                    openingId,
                    organisationNumber,
                    trade,
                    kind,
                    state,
                    deadline,
                    history.stream().map(StepV1::toStep).toList(),
                    feedback == null ? null : feedback.code(),
                    feedback == null ? null : feedback.text(),
                    message,
                    employerWords,
                    slots,
                    identityUntil,
                    meeting == null ? null : meeting.toMeeting(),
                    trial == null ? null : new KeptMatch.Period(trial.from(), trial.until()),
                    contract == null ? null : contract.toContract());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record StepV1(
            Instant at,
            String to,
            String by,
            @Nullable String reason,
            @Nullable String recorded) {

        KeptMatch.Step toStep() {
            return new KeptMatch.Step(at, to, by, reason, recorded);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record FeedbackV1(String code, @Nullable String text) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record MeetingV1(
            @Nullable Instant agreed,
            @Nullable String where,
            List<String> adaptations,
            @Nullable String wish) {

        KeptMatch.Meeting toMeeting() {
            return new KeptMatch.Meeting(agreed, where, adaptations, wish);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PeriodV1(@Nullable LocalDate from, @Nullable LocalDate until) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ContractV1(
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            List<String> ticked,
            List<ConfirmationV1> confirmations,
            @Nullable ApprovalV1 approval) {

        KeptMatch.Contract toContract() {
            return new KeptMatch.Contract(
                    startsOn,
                    endsOn,
                    ticked,
                    confirmations.stream().map(ConfirmationV1::toConfirmation).toList(),
                    approval == null
                            ? null
                            : new KeptMatch.Approval(approval.by(), approval.on(), approval.reference()));
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ConfirmationV1(
            String party,
            Instant at,
            String textVersion,
            @Nullable String how) {

        KeptMatch.Confirmation toConfirmation() {
            return new KeptMatch.Confirmation(party, at, textVersion, how);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ApprovalV1(String by, LocalDate on, @Nullable String reference) {}
}
