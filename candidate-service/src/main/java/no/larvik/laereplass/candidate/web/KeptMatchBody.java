package no.larvik.laereplass.candidate.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.larvik.laereplass.candidate.KeptMatch;
import org.jspecify.annotations.Nullable;

/**
 * One proposal and all that followed, to take along. The names of the fields are those the readable form has words for.
 *
 * @param standing where it stands now
 * @param steps what happened, oldest first
 * @param companyNo why the company said no, and in its own words
 * @param inPlace what of the contract was ticked off
 */
record KeptMatchBody(
        String matchId,
        String openingId,
        String organisationNumber,
        String trade,
        String kind,
        String standing,
        @Nullable Instant deadline,
        List<StepBody> steps,
        @Nullable String companyNo,
        @Nullable String companyNoWords,
        @Nullable String staffWords,
        @Nullable String companyWords,
        List<Instant> times,
        @Nullable Instant identityUntil,
        @Nullable MeetingBody meeting,
        @Nullable PeriodBody trial,
        @Nullable ContractBody contract) {

    static KeptMatchBody of(KeptMatch match) {
        var meeting = match.meeting();
        var trial = match.trial();
        var contract = match.contract();
        return new KeptMatchBody(
                match.id(),
                match.openingId(),
                match.organisationNumber(),
                match.trade(),
                match.kind(),
                match.state(),
                match.deadline(),
                match.history().stream().map(StepBody::of).toList(),
                match.refusal(),
                match.refusalWords(),
                match.staffWords(),
                match.employerWords(),
                match.times(),
                match.identityUntil(),
                meeting == null ? null : MeetingBody.of(meeting),
                trial == null ? null : new PeriodBody(trial.from(), trial.until()),
                contract == null ? null : ContractBody.of(contract));
    }

    /** @param how staff heard it; null when whoever decided did it themselves */
    record StepBody(
            Instant at,
            String standing,
            String doneBy,
            @Nullable String because,
            @Nullable String how) {

        static StepBody of(KeptMatch.Step step) {
            return new StepBody(step.at(), step.to(), step.by(), step.reason(), step.how());
        }
    }

    record MeetingBody(
            @Nullable Instant agreedTime,
            @Nullable String where,
            List<String> adaptations,
            @Nullable String wish) {

        static MeetingBody of(KeptMatch.Meeting meeting) {
            return new MeetingBody(meeting.agreed(), meeting.where(), meeting.adaptations(), meeting.wish());
        }
    }

    record PeriodBody(
            @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {}

    record ContractBody(
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            List<String> inPlace,
            List<ConfirmationBody> confirmations,
            @Nullable ApprovalBody approval) {

        static ContractBody of(KeptMatch.Contract contract) {
            var approval = contract.approval();
            return new ContractBody(
                    contract.startsOn(),
                    contract.endsOn(),
                    contract.inPlace(),
                    contract.confirmations().stream()
                            .map(one -> new ConfirmationBody(one.party(), one.at(), one.textVersion(), one.how()))
                            .toList(),
                    approval == null ? null : new ApprovalBody(approval.by(), approval.on(), approval.reference()));
        }
    }

    record ConfirmationBody(
            String party,
            Instant at,
            String textVersion,
            @Nullable String how) {}

    record ApprovalBody(
            String authority, LocalDate day, @Nullable String reference) {}
}
