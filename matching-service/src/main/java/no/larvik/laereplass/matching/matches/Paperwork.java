package no.larvik.laereplass.matching.matches;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.matches.Contract.Party;
import org.jspecify.annotations.Nullable;

/** What a step leaves in the papers of a match, and what is missing in them. */
final class Paperwork {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private Paperwork() {}

    static LocalDate day(Instant moment) {
        return moment.atZone(OSLO).toLocalDate();
    }

    /** @throws MatchingProblem.BadField when something does not fit, or a guard of the step wants more */
    static Papers after(Match match, Transition step, Instruction how, Actor by, Instant now) {
        var papers = changed(match, step, how, by, now);
        var words = how.message();
        return by == Actor.EMPLOYER && words != null ? papers.with(new Papers.Said(step.to(), words)) : papers;
    }

    private static Papers changed(Match match, Transition step, Instruction how, Actor by, Instant now) {
        var papers = match.papers();
        var details = how.details();
        return switch (step.to()) {
            case INTERVIEW -> step.has(Guard.OBJECTION) ? papers : papers.with(met(match, step, how, by, now));
            case TRIAL ->
                step.has(Guard.OBJECTION)
                        ? papers
                        : details.period() == null ? papers : papers.with(days(details.period(), now));
            case OFFERED, OFFER_ACCEPTED ->
                step.has(Guard.OBJECTION)
                        ? objected(papers, step, by)
                        : papers.with(prepared(papers.contract(), step, how, by, now));
            case CONTRACT_SENT -> papers.with(ready(papers.contract(), now));
            case CONTRACT_APPROVED -> papers.with(approved(papers.contract(), details.approval(), now));
            case PROPOSED ->
                step.takenBy(Actor.SYSTEM) ? papers.askedAgain() : step.has(Guard.OBJECTION) ? Papers.NONE : papers;
            default -> papers;
        };
    }

    private static Interview met(Match match, Transition step, Instruction how, Actor by, Instant now) {
        var interview = match.papers().interview();
        var meet = Objects.requireNonNullElse(how.details().meet(), new Details.Meet(null, null, Set.of(), null));
        var slot = meet.slot();
        if (step.has(Guard.TIMES)
                && how.slots().isEmpty()
                && slot == null
                && meet.adaptations().isEmpty()
                && meet.wish() == null) throw new MatchingProblem.BadField("/slots", "times-required");
        if (!how.slots().isEmpty()) interview = interview.suggested(by, meet.where());
        if (slot != null) {
            var theirs =
                    match.slots().contains(slot) && match.papers().interview().slotsBy() != by;
            var ownOnly = by == Actor.EMPLOYER && how.slots().equals(List.of(slot));
            if (slot.isBefore(now) || !(theirs || ownOnly))
                throw new MatchingProblem.BadField("/meeting/slot", "not-one-of-the-times");
            interview = interview.agreed(slot);
        }
        if (by == Actor.CANDIDATE) interview = interview.asking(meet.adaptations(), meet.wish());
        return interview;
    }

    private static Papers.Period days(Papers.Period asked, Instant now) {
        if (asked.until().isBefore(day(now))) throw new MatchingProblem.BadField("/period/until", "in-the-past");
        if (asked.until().isAfter(asked.from().plusWeeks(12)))
            throw new MatchingProblem.BadField("/period/until", "trial-too-long");
        return asked;
    }

    private static Contract prepared(Contract contract, Transition step, Instruction how, Actor by, Instant now) {
        var details = how.details();
        var next = contract;
        var period = details.period();
        if (period != null) {
            if (by == Actor.CANDIDATE) throw new MatchingProblem.BadField("/period", "not-yours-to-set");
            if (period.until().isAfter(period.from().plusYears(6)))
                throw new MatchingProblem.BadField("/period/until", "contract-too-long");
            Backdating.check(contract, period, how.reason(), by, day(now));
            next = next.running(period.from(), period.until());
        }
        var ticked = details.ticked();
        if (ticked != null) {
            if (by == Actor.CANDIDATE) throw new MatchingProblem.BadField("/ticked", "not-yours-to-set");
            next = next.ticking(ticked);
        }
        var confirm = details.confirm();
        if (confirm != null) next = next.confirmed(confirmation(next, confirm, details, by, now));
        if (step.has(Guard.PAPERS) && period == null && ticked == null && confirm == null)
            throw new MatchingProblem.BadField("/confirm", "nothing-to-record");
        return next;
    }

    private static Confirmation confirmation(
            Contract contract, Details.Confirm confirm, Details details, Actor by, Instant now) {
        if (contract.startsOn() == null) throw new MatchingProblem.BadField("/confirm", "dates-first");
        if (!confirm.textVersion().equals(Contract.TEXT))
            throw new MatchingProblem.BadField("/confirm/textVersion", "no-such-text");
        var party = confirm.party() == null ? own(by) : confirm.party();
        var guardianByStaff = by == Actor.STAFF && party == Party.GUARDIAN && confirm.how() != null;
        if (party == null || !(party == own(by) || guardianByStaff))
            throw new MatchingProblem.BadField("/confirm/party", "not-yours-to-confirm");
        var recorded = details.onBehalf();
        return new Confirmation(
                party,
                Objects.requireNonNullElse(details.who(), by.word()),
                recorded == null || recorded.at() == null ? now : recorded.at(),
                confirm.textVersion(),
                contract.revision(),
                recorded == null ? confirm.how() : recorded.how());
    }

    /** What was withdrawn by nobody is as it was; a confirmation that nobody gave is gone. */
    private static Papers objected(Papers papers, Transition step, Actor by) {
        return step.from() == State.WITHDRAWN ? papers : papers.with(unconfirmed(papers.contract(), by));
    }

    private static Contract unconfirmed(Contract contract, Actor by) {
        var party = own(by);
        return party == null ? contract : contract.unconfirmed(party);
    }

    static @Nullable Party own(Actor by) {
        return switch (by) {
            case CANDIDATE -> Party.YOUNG_PERSON;
            case EMPLOYER -> Party.EMPLOYER;
            case STAFF, SYSTEM -> null;
        };
    }

    private static Contract ready(Contract contract, Instant now) {
        if (contract.startsOn() == null) throw new MatchingProblem.BadField("/period", "dates-first");
        if (!contract.ready(day(now))) throw new MatchingProblem.BadField("/confirm", "confirmations-missing");
        return contract;
    }

    private static Contract approved(Contract contract, @Nullable Approval approval, Instant now) {
        if (approval == null) throw new MatchingProblem.BadField("/approval", "approval-required");
        if (approval.on().isAfter(day(now))) throw new MatchingProblem.BadField("/approval/on", "not-yet");
        return contract.approved(approval);
    }
}
